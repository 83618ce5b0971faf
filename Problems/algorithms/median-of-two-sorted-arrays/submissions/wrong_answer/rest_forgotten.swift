// Merges while both arrays have numbers and forgets what is left in one of them.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        if nums1.isEmpty || nums2.isEmpty {
            return median(nums1 + nums2)
        }
        var merged: [Int] = []
        var i = 0
        var j = 0
        while i < nums1.count && j < nums2.count {
            if nums1[i] <= nums2[j] {
                merged.append(nums1[i])
                i += 1
            } else {
                merged.append(nums2[j])
                j += 1
            }
        }
        return median(merged)
    }

    private func median(_ nums: [Int]) -> Double {
        let middle = nums.count / 2
        if nums.count % 2 == 1 {
            return Double(nums[middle])
        }
        return Double(nums[middle - 1] + nums[middle]) / 2
    }
}
