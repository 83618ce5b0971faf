// Balances the heaps only once their sizes differ by more than two.
class MedianFinder {
    /// The smallest element on top.
    private struct Heap {
        private(set) var elements: [Int] = []

        var count: Int { elements.count }
        var top: Int { elements[0] }

        mutating func push(_ value: Int) {
            elements.append(value)
            var place = elements.count - 1
            while place > 0, value < elements[(place - 1) / 2] {
                elements[place] = elements[(place - 1) / 2]
                place = (place - 1) / 2
            }
            elements[place] = value
        }

        mutating func pop() -> Int {
            let top = elements[0]
            let value = elements.removeLast()
            if elements.isEmpty { return top }
            var place = 0
            while 2 * place + 1 < elements.count {
                var child = 2 * place + 1
                if child + 1 < elements.count, elements[child + 1] < elements[child] {
                    child += 1
                }
                if elements[child] >= value { break }
                elements[place] = elements[child]
                place = child
            }
            elements[place] = value
            return top
        }
    }

    /// Holds the opposite numbers, so that the largest is on top. Never smaller than `upper`.
    private var lower = Heap()
    private var upper = Heap()

    init() {}

    func addNum(_ num: Int) {
        if lower.count == 0 || num <= -lower.top {
            lower.push(-num)
        } else {
            upper.push(num)
        }
        if lower.count > upper.count + 2 {
            upper.push(-lower.pop())
        } else if upper.count > lower.count + 2 {
            lower.push(-upper.pop())
        }
    }

    func findMedian() -> Double {
        if lower.count > upper.count {
            return Double(-lower.top)
        }
        if upper.count > lower.count {
            return Double(upper.top)
        }
        return Double(upper.top - lower.top) / 2
    }
}
