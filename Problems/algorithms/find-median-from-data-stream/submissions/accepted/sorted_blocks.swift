// A sorted list in blocks of limited size: an insertion moves the numbers of one block only.
class MedianFinder {
    private var blocks: [[Int]] = [[]]
    private var count = 0
    private let limit = 600

    init() {}

    func addNum(_ num: Int) {
        var (low, high) = (0, blocks.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].last! < num { low = middle + 1 } else { high = middle }
        }
        blocks[low].insert(num, at: place(of: num, in: blocks[low]))
        if blocks[low].count > limit {
            let half = blocks[low].count / 2
            let rest = Array(blocks[low][half...])
            blocks[low].removeSubrange(half...)
            blocks.insert(rest, at: low + 1)
        }
        count += 1
    }

    func findMedian() -> Double {
        let first = number(at: (count - 1) / 2)
        let second = count % 2 == 0 ? number(at: count / 2) : first
        return (Double(first) + Double(second)) / 2
    }

    private func place(of num: Int, in block: [Int]) -> Int {
        var (low, high) = (0, block.count)
        while low < high {
            let middle = (low + high) / 2
            if block[middle] < num { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func number(at index: Int) -> Int {
        var left = index
        for block in blocks {
            if left < block.count { return block[left] }
            left -= block.count
        }
        fatalError("no such number")
    }
}
