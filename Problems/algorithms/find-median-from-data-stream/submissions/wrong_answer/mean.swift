// Returns the mean of all numbers.
class MedianFinder {
    private var sum = 0
    private var count = 0

    init() {}

    func addNum(_ num: Int) {
        sum += num
        count += 1
    }

    func findMedian() -> Double {
        Double(sum) / Double(count)
    }
}
