class MedianFinder {
    /// Starts without any numbers.
    init() {

    }

    /// Adds `num` to the numbers seen so far.
    func addNum(_ num: Int) {

    }

    /// Returns the median of the numbers seen so far.
    func findMedian() -> Double {

    }
}
