// Quickselect with a random pivot; equal elements go into a part of their own.
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        var nums = nums
        var (low, high) = (0, nums.count)
        let wanted = k - 1
        while true {
            // Larger elements to the front of low..<high, smaller ones to its back.
            let pivot = nums[Int.random(in: low..<high)]
            var (larger, next, smaller) = (low, low, high)
            while next < smaller {
                if nums[next] > pivot {
                    nums.swapAt(next, larger)
                    larger += 1
                    next += 1
                } else if nums[next] < pivot {
                    smaller -= 1
                    nums.swapAt(next, smaller)
                } else {
                    next += 1
                }
            }
            if wanted < larger {
                high = larger
            } else if wanted >= smaller {
                low = smaller
            } else {
                return pivot
            }
        }
    }
}
