final class Solution {}

// MARK: - Public
extension Solution {
    public func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        let sorted = nums.indices.sorted { nums[$0] < nums[$1] }
        return search(sorted, in: nums, for: target)
    }
}

// MARK: - Helpers
fileprivate extension Solution {
    func search(_ order: [Int], in nums: [Int], for target: Int) -> [Int] {
        var (l, r) = (0, order.count - 1)
        while l < r {
            let sum = nums[order[l]] + nums[order[r]]
            switch sum {
            case target: return [order[l], order[r]]
            case ..<target: l += 1
            default: r -= 1
            }
        }
        return []
    }
}
