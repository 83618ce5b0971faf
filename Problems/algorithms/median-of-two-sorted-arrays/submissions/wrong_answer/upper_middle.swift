// Returns the number at position total / 2, also when there are two in the middle.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let total = nums1.count + nums2.count
        var i = 0
        var j = 0
        var current = 0
        for _ in 0...total / 2 {
            if j == nums2.count || (i < nums1.count && nums1[i] <= nums2[j]) {
                current = nums1[i]
                i += 1
            } else {
                current = nums2[j]
                j += 1
            }
        }
        return Double(current)
    }
}
