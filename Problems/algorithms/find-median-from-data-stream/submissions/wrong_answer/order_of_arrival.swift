// Takes the middle of the numbers in order of their arrival.
class MedianFinder {
    private var nums: [Int] = []

    init() {}

    func addNum(_ num: Int) {
        nums.append(num)
    }

    func findMedian() -> Double {
        let half = nums.count / 2
        if nums.count % 2 == 1 {
            return Double(nums[half])
        }
        return Double(nums[half - 1] + nums[half]) / 2
    }
}
