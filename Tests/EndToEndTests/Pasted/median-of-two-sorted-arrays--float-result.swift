class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Float {
        let all = (nums1 + nums2).sorted()
        return Float(all[all.count / 2])
    }
}
