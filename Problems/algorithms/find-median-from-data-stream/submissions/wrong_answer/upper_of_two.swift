// Takes one of the two numbers in the middle.
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
        return Double(nums[half])
    }
}
