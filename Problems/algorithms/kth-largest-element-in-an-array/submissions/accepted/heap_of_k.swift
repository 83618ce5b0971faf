// A heap holds the k largest elements so far, the smallest of them on top: O(n log k).
class Solution {
    func findKthLargest(_ nums: [Int], _ k: Int) -> Int {
        var heap = Array(nums[..<k])
        for root in stride(from: k / 2, through: 0, by: -1) {
            sink(&heap, root)
        }
        for value in nums[k...] where value > heap[0] {
            heap[0] = value
            sink(&heap, 0)
        }
        return heap[0]
    }

    private func sink(_ heap: inout [Int], _ start: Int) {
        let value = heap[start]
        var place = start
        while 2 * place + 1 < heap.count {
            var child = 2 * place + 1
            if child + 1 < heap.count, heap[child + 1] < heap[child] {
                child += 1
            }
            if heap[child] >= value { break }
            heap[place] = heap[child]
            place = child
        }
        heap[place] = value
    }
}
