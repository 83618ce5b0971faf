// A heap whose elements sink past their left child only.
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
        var place = start
        while 2 * place + 1 < heap.count, heap[2 * place + 1] < heap[place] {
            heap.swapAt(place, 2 * place + 1)
            place = 2 * place + 1
        }
    }
}
