// Merges up to the middle: linear, which no time limit can tell from the logarithm here.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let total = nums1.count + nums2.count
        var i = 0
        var j = 0
        var previous = 0
        var current = 0
        for _ in 0...total / 2 {
            previous = current
            if j == nums2.count || (i < nums1.count && nums1[i] <= nums2[j]) {
                current = nums1[i]
                i += 1
            } else {
                current = nums2[j]
                j += 1
            }
        }
        return total % 2 == 1 ? Double(current) : Double(previous + current) / 2.0
    }
}
