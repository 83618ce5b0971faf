// A min-heap holds the first node of each list that is not used up.
class Solution {
    private var heap: [ListNode] = []

    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        heap = lists.compactMap { $0 }
        for place in (0..<heap.count / 2).reversed() {
            siftDown(place)
        }
        let dummy = ListNode()
        var tail = dummy
        while let smallest = heap.first {
            tail.next = smallest
            tail = smallest
            if let next = smallest.next {
                heap[0] = next
            } else {
                heap.swapAt(0, heap.count - 1)
                heap.removeLast()
            }
            siftDown(0)
        }
        return dummy.next
    }

    private func siftDown(_ place: Int) {
        var place = place
        while 2 * place + 1 < heap.count {
            var child = 2 * place + 1
            if child + 1 < heap.count, heap[child + 1].val < heap[child].val {
                child += 1
            }
            if heap[place].val <= heap[child].val {
                return
            }
            heap.swapAt(place, child)
            place = child
        }
    }
}
