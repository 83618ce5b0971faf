protocol TwoSumProtocol: AnyObject {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int]
}

public class TwoSumImpl: TwoSumProtocol {

    public init() {}

    public func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var d: [Int: Int] = [:]
        for i in 0..<nums.count {
            if let x = d[target - nums[i]] {
                return [x, i]
            } else {
                d[nums[i]] = i
            }
        }
        return [-1, -1]
    }
}
