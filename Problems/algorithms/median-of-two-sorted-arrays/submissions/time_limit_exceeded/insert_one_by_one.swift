// Inserts each number of one array into the other at its place: O(mn) to find and to make room.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        var all = nums1
        for num in nums2 {
            let place = all.firstIndex { $0 > num } ?? all.count
            all.insert(num, at: place)
        }
        let middle = all.count / 2
        if all.count.isMultiple(of: 2) {
            return Double(all[middle - 1] + all[middle]) / 2
        }
        return Double(all[middle])
    }
}
