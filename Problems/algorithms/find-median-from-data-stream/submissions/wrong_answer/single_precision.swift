// Computes the median in single precision, which has 24 bits.
class MedianFinder {
    private var nums: [Int] = []

    init() {}

    func addNum(_ num: Int) {
        var (low, high) = (0, nums.count)
        while low < high {
            let middle = (low + high) / 2
            if nums[middle] < num { low = middle + 1 } else { high = middle }
        }
        nums.insert(num, at: low)
    }

    func findMedian() -> Double {
        let half = nums.count / 2
        if nums.count % 2 == 1 {
            return Double(Float(nums[half]))
        }
        return Double((Float(nums[half - 1]) + Float(nums[half])) / 2)
    }
}
