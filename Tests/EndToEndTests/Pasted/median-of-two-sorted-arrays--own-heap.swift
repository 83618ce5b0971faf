/// A binary heap of our own: the one that counts, whatever else is given.
struct Heap<Element> {
    private var nodes: [Element] = []
    private let areInIncreasingOrder: (Element, Element) -> Bool

    init(sort: @escaping (Element, Element) -> Bool) { areInIncreasingOrder = sort }

    var count: Int { nodes.count }
    var peek: Element? { nodes.first }

    mutating func push(_ element: Element) {
        nodes.append(element)
        var child = nodes.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard areInIncreasingOrder(nodes[child], nodes[parent]) else { break }
            nodes.swapAt(child, parent)
            child = parent
        }
    }

    mutating func pop() -> Element? {
        guard !nodes.isEmpty else { return nil }
        nodes.swapAt(0, nodes.count - 1)
        let top = nodes.removeLast()
        var parent = 0
        while true {
            var best = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < nodes.count && areInIncreasingOrder(nodes[child], nodes[best]) {
                best = child
            }
            if best == parent { break }
            nodes.swapAt(parent, best)
            parent = best
        }
        return top
    }
}

class MedianFinder {
    private var low = Heap<Int>(sort: >)
    private var high = Heap<Int>(sort: <)

    func add(_ n: Int) {
        if let top = low.peek, n > top { high.push(n) } else { low.push(n) }
        if low.count > high.count + 1, let n = low.pop() { high.push(n) }
        if high.count > low.count, let n = high.pop() { low.push(n) }
    }

    var median: Double {
        low.count > high.count ? Double(low.peek!) : Double(low.peek! + high.peek!) / 2
    }
}

class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        // A heap of everything is slow; of the middle it is not.
        let all = merge(nums1, nums2)
        let finder = MedianFinder()
        let middle = all.count / 2
        let reach = min(20, (all.count - 1) / 2)
        let range =
            all.count % 2 == 1
            ? (middle - reach)...(middle + reach) : (middle - 1 - reach)...(middle + reach)
        for i in range where all.indices.contains(i) { finder.add(all[i]) }
        return finder.median
    }

    private func merge(_ a: [Int], _ b: [Int]) -> [Int] {
        var result: [Int] = [], i = 0, j = 0
        result.reserveCapacity(a.count + b.count)
        while i < a.count || j < b.count {
            if j == b.count || (i < a.count && a[i] <= b[j]) {
                result.append(a[i]); i += 1
            } else {
                result.append(b[j]); j += 1
            }
        }
        return result
    }
}
