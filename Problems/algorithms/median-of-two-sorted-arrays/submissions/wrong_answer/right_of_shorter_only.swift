// Takes the number after the split from the shorter array without looking at the longer one.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let (a, b) = nums1.count <= nums2.count ? (nums1, nums2) : (nums2, nums1)
        let total = a.count + b.count
        let half = (total + 1) / 2
        var low = 0
        var high = a.count
        while low < high {
            let i = (low + high) / 2
            if a[i] > b[half - i - 1] {
                high = i
            } else {
                low = i + 1
            }
        }
        let left = max(low > 0 ? a[low - 1] : Int.min, half > low ? b[half - low - 1] : Int.min)
        if total % 2 == 1 {
            return Double(left)
        }
        let right = low < a.count ? a[low] : b[half - low]
        return Double(left + right) / 2
    }
}
