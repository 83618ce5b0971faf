func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
    var seen: [Int: Int] = [:]
    for (i, n) in nums.enumerated() {
        if let j = seen[target - n] { return [j, i] }
        seen[n] = i
    }
    return []
}

let nums = [2, 7, 11, 15]
for target in [9, 13] {
    assert(!twoSum(nums, target).isEmpty)
}
