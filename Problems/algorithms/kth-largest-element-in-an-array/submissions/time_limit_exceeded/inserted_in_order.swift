// Keeps the k largest elements in a sorted array and shifts them at each insertion, O(n k).
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        var kept: [Int] = []
        for value in nums {
            let place = kept.firstIndex { $0 < value } ?? kept.count
            if place < k {
                kept.insert(value, at: place)
                if kept.count > k { kept.removeLast() }
            }
        }
        return kept[k - 1]
    }
}
