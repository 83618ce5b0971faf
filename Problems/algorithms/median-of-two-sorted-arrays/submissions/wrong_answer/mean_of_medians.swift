// Takes the mean of the two medians for the median of all.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        if nums1.isEmpty { return median(nums2) }
        if nums2.isEmpty { return median(nums1) }
        return (median(nums1) + median(nums2)) / 2
    }

    private func median(_ nums: [Int]) -> Double {
        let middle = nums.count / 2
        if nums.count % 2 == 1 {
            return Double(nums[middle])
        }
        return Double(nums[middle - 1] + nums[middle]) / 2
    }
}
