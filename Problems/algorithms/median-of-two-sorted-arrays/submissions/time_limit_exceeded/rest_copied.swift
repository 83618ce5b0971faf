// Takes the numbers out in order but copies the rest of the array each time, O((m + n)^2).
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        let total = nums1.count + nums2.count
        var a = nums1
        var b = nums2
        var smallest: [Int] = []
        while smallest.count <= total / 2 {
            if let first = a.first, b.isEmpty || first <= b[0] {
                smallest.append(first)
                a = Array(a.dropFirst())
            } else {
                smallest.append(b[0])
                b = Array(b.dropFirst())
            }
        }
        let middle = smallest[total / 2]
        if total.isMultiple(of: 2) {
            return Double(smallest[total / 2 - 1] + middle) / 2
        }
        return Double(middle)
    }
}
