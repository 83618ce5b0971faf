// A verdict at every add. The places of a segment tree are the different values
// of the reference (odd) and the gaps between them (even). A place holds
// n * (values of the window there) - w * (values of the reference there); a node
// knows the sum and the largest and smallest sum of a start of its places.
class DriftDetector {
    private struct Node {
        var sum = 0
        var high = 0
        var low = 0
    }

    private let points: [Double]
    private let count: Int
    private let window: Int
    private let threshold: Double
    private var tree: [Node]
    private let leaves: Int
    private var ring: [Int] = []
    private var next = 0

    init(_ reference: [Double], _ window: Int) {
        count = reference.count
        self.window = window
        let sorted = reference.sorted()
        var points: [Double] = []
        var masses: [Int] = []
        for value in sorted {
            if points.last == value {
                masses[masses.count - 1] += 1
            } else {
                points.append(value)
                masses.append(1)
            }
        }
        self.points = points
        var leaves = 1
        while leaves < 2 * points.count + 1 { leaves *= 2 }
        self.leaves = leaves
        tree = [Node](repeating: Node(), count: 2 * leaves)
        let n = Double(reference.count)
        let w = Double(window)
        threshold = 1.95 * ((n + w) / (n * w)).squareRoot() * n * w
        for (index, mass) in masses.enumerated() {
            let sum = -mass * window
            tree[leaves + 2 * index + 1] = Node(sum: sum, high: sum, low: sum)
        }
        for node in stride(from: leaves - 1, to: 0, by: -1) { join(node) }
    }

    private func join(_ node: Int) {
        let left = tree[2 * node]
        let right = tree[2 * node + 1]
        tree[node] = Node(
            sum: left.sum + right.sum, high: max(left.high, left.sum + right.high),
            low: min(left.low, left.sum + right.low))
    }

    private func change(_ place: Int, _ amount: Int) {
        var node = leaves + place
        let sum = tree[node].sum + amount
        tree[node] = Node(sum: sum, high: sum, low: sum)
        while node > 1 {
            node /= 2
            join(node)
        }
    }

    private func place(_ x: Double) -> Int {
        var low = 0
        var high = points.count
        while low < high {
            let middle = (low + high) / 2
            if points[middle] < x { low = middle + 1 } else { high = middle }
        }
        return low < points.count && points[low] == x ? 2 * low + 1 : 2 * low
    }

    func add(_ x: Double) -> Bool {
        let place = place(x)
        change(place, count)
        if ring.count < window {
            ring.append(place)
            if ring.count < window { return false }
        } else {
            change(ring[next], -count)
            ring[next] = place
            next = (next + 1) % window
        }
        return Double(max(tree[1].high, -tree[1].low)) > threshold
    }
}
