// Sorts all numbers at each question.
class MedianFinder {
    private var nums: [Int] = []

    init() {}

    func addNum(_ num: Int) {
        nums.append(num)
    }

    func findMedian() -> Double {
        let nums = nums.sorted()
        let half = nums.count / 2
        if nums.count % 2 == 1 {
            return Double(nums[half])
        }
        return Double(nums[half - 1] + nums[half]) / 2
    }
}
