struct Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var lookup: [Int: Int] = .init(minimumCapacity: nums.count)
        for i in nums.indices {
            guard let j = lookup[target - nums[i]] else {
                lookup[nums[i]] = i
                continue
            }
            return [j, i]
        }
        return []
    }
}
