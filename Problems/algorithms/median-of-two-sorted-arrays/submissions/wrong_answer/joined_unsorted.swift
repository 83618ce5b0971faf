// Joins the arrays without merging them, as if one continued the other.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let all: [Int]
        if let first = nums1.first, let other = nums2.first, other < first {
            all = nums2 + nums1
        } else {
            all = nums1 + nums2
        }
        let middle = all.count / 2
        if all.count % 2 == 1 {
            return Double(all[middle])
        }
        return Double(all[middle - 1] + all[middle]) / 2
    }
}
