class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var seen: [Int: Int] = [:]
        for (i, n) in nums.enumerated() {
            if let j = seen[target - n] { return [j, i] }
            seen[n] = i
        }
        return []
    }
}

func test() {
    let s = Solution()
    precondition(s.twoSum([2, 7, 11, 15], 9) == [0, 1], "first example")
    precondition(s.twoSum([3, 3], 6) == [0, 1], "third example")
    print("all good")
}

#if DEBUG
    test()
#endif
