class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        var heap = Heap<Int>()
        let total = nums1.count + nums2.count
        // Only the smaller half of what can matter is kept.
        let half = total / 2 + 1
        for n in nums1.prefix(half) { heap.insert(n) }
        for n in nums2.prefix(half) { heap.insert(n) }
        var previous = 0, current = 0
        for _ in 0..<half {
            previous = current
            current = heap.popMin()!
        }
        return total % 2 == 1 ? Double(current) : Double(previous + current) / 2
    }
}
