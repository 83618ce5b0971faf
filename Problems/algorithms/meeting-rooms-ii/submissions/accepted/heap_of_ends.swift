// A heap of the ends of running meetings; the room that is free first is taken over.
class Solution {
    func minMeetingRooms(_ intervals: [[Int]]) -> Int {
        var ends = MinHeap()
        for interval in intervals.sorted(by: { $0[0] < $1[0] }) {
            if let earliest = ends.top, earliest <= interval[0] {
                ends.replaceTop(with: interval[1])
            } else {
                ends.push(interval[1])
            }
        }
        return ends.count
    }

    private struct MinHeap {
        private var items: [Int] = []

        var top: Int? { items.first }
        var count: Int { items.count }

        mutating func push(_ item: Int) {
            items.append(item)
            var child = items.count - 1
            while child > 0, items[child] < items[(child - 1) / 2] {
                items.swapAt(child, (child - 1) / 2)
                child = (child - 1) / 2
            }
        }

        mutating func replaceTop(with item: Int) {
            items[0] = item
            var parent = 0
            while 2 * parent + 1 < items.count {
                var child = 2 * parent + 1
                if child + 1 < items.count, items[child + 1] < items[child] { child += 1 }
                if items[parent] <= items[child] { return }
                items.swapAt(parent, child)
                parent = child
            }
        }
    }
}
