// Unites the arrays as sets, so equal numbers count only once.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let all = Set(nums1).union(nums2).sorted()
        let middle = all.count / 2
        if all.count % 2 == 1 {
            return Double(all[middle])
        }
        return Double(all[middle - 1] + all[middle]) / 2
    }
}
