class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        guard let (i, j) = twoSum(nums[...], target) else { return [] }
        return [i, j]
    }

    func twoSum(_ nums: [Int], _ target: Int) -> (Int, Int)? {
        return twoSum(nums[...], target)
    }

    private func twoSum(_ nums: ArraySlice<Int>, _ target: Int) -> (Int, Int)? {
        var seen: [Int: Int] = [:]
        for i in nums.indices {
            if let j = seen[target - nums[i]] { return (j, i) }
            seen[nums[i]] = i
        }
        return nil
    }

    func twoSum(_ nums: [String], _ target: String) -> [Int] {
        return twoSum(nums.compactMap { Int($0) }, Int(target) ?? 0)
    }
}
