// Finds the k-th smallest number by throwing away about k/2 numbers at a time, O(log(m + n)).
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let total = nums1.count + nums2.count
        let upper = kthSmallest(total / 2 + 1, nums1[...], nums2[...])
        if !total.isMultiple(of: 2) {
            return Double(upper)
        }
        let lower = kthSmallest(total / 2, nums1[...], nums2[...])
        return (Double(lower) + Double(upper)) / 2
    }

    private func kthSmallest(_ k: Int, _ a: ArraySlice<Int>, _ b: ArraySlice<Int>) -> Int {
        guard let firstA = a.first else { return b[b.startIndex + k - 1] }
        guard let firstB = b.first else { return a[a.startIndex + k - 1] }
        if k == 1 {
            return min(firstA, firstB)
        }
        let fromA = a.prefix(k / 2)
        let fromB = b.prefix(k / 2)
        if fromA[fromA.endIndex - 1] <= fromB[fromB.endIndex - 1] {
            return kthSmallest(k - fromA.count, a[fromA.endIndex...], b)
        }
        return kthSmallest(k - fromB.count, a, b[fromB.endIndex...])
    }
}
