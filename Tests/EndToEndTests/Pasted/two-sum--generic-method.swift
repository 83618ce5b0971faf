public class Solution {
    public func twoSum<T: Hashable & AdditiveArithmetic>(_ nums: [T], _ target: T) -> Array<Int> {
        var seen = Dictionary<T, Int>()
        for (i, n) in nums.enumerated() {
            if let j = seen[target - n] { return [j, i] }
            seen.updateValue(i, forKey: n)
        }
        return []
    }
}
