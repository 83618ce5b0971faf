class BaseSolver {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        return solve(nums, target)
    }

    func solve(_ nums: [Int], _ target: Int) -> [Int] {
        fatalError("subclasses must override")
    }
}

class Solution: BaseSolver {
    override func solve(_ nums: [Int], _ target: Int) -> [Int] {
        var seen: [Int: Int] = [:]
        for (i, n) in nums.enumerated() {
            if let j = seen[target - n] { return [j, i] }
            seen[n] = i
        }
        return super.solve(nums, target)
    }
}
