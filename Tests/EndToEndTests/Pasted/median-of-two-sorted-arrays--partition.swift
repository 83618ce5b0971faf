class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        if nums1.count > nums2.count { return findMedianSortedArrays(nums2, nums1) }
        let (m, n) = (nums1.count, nums2.count)
        var low = 0, high = m
        while low <= high {
            let i = (low + high) / 2, j = (m + n + 1) / 2 - i
            let l1 = i == 0 ? Int.min : nums1[i - 1], r1 = i == m ? Int.max : nums1[i]
            let l2 = j == 0 ? Int.min : nums2[j - 1], r2 = j == n ? Int.max : nums2[j]
            if l1 > r2 { high = i - 1 }
            else if l2 > r1 { low = i + 1 }
            else if (m + n) % 2 == 1 { return Double(max(l1, l2)) }
            else { return Double(max(l1, l2) + min(r1, r2)) / 2.0 }
        }
        return 0
    }
}
