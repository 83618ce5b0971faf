// Removes the smallest and the largest number in turn; removeFirst moves all others, O((m + n)^2).
class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        var a = nums1
        var b = nums2
        while a.count + b.count > 2 {
            if b.isEmpty || (!a.isEmpty && a[0] <= b[0]) {
                a.removeFirst()
            } else {
                b.removeFirst()
            }
            if b.isEmpty || (!a.isEmpty && a[a.count - 1] >= b[b.count - 1]) {
                a.removeLast()
            } else {
                b.removeLast()
            }
        }
        let rest = a + b
        return Double(rest.reduce(0, +)) / Double(rest.count)
    }
}
