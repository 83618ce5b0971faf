class Solution {
    /// Returns the median of all numbers of the two sorted arrays together.
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {

    }
}
