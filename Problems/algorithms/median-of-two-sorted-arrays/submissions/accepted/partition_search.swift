// Searches for how many numbers the shorter array gives to the smaller half, O(log min(m, n)).
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let (a, b) = nums1.count <= nums2.count ? (nums1, nums2) : (nums2, nums1)
        let total = a.count + b.count
        let half = (total + 1) / 2
        var low = 0
        var high = a.count
        while true {
            let i = (low + high) / 2
            let j = half - i
            let leftA = i > 0 ? a[i - 1] : Int.min
            let rightA = i < a.count ? a[i] : Int.max
            let leftB = j > 0 ? b[j - 1] : Int.min
            let rightB = j < b.count ? b[j] : Int.max
            if leftA > rightB {
                high = i - 1
            } else if leftB > rightA {
                low = i + 1
            } else {
                let left = max(leftA, leftB)
                if !total.isMultiple(of: 2) {
                    return Double(left)
                }
                return Double(left + min(rightA, rightB)) / 2
            }
        }
    }
}
