// Reads both numbers in the middle before asking how many there are.
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
        let (low, high) = (nums[half - 1], nums[half])
        if nums.count % 2 == 1 {
            return Double(high)
        }
        return Double(low + high) / 2
    }
}
