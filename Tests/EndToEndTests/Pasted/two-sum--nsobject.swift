import Foundation

public extension Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        for (index, number) in nums.enumerated() {
            if let other = lookup[target - number] { return [other, index] }
            lookup[number] = index
        }
        return []
    }
}

public class Solution: NSObject {
    fileprivate var lookup = [Int: Int]()

    public override init() {
        super.init()
    }

    public override var description: String { "Solution with \(lookup.count) entries" }
}
