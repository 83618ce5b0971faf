// Works in Int32 because the constraints seem to fit; the difference traps on overflow.
class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var positions: [Int32: Int] = [:]
        let wanted = Int32(target)
        for (i, num) in nums.map({ Int32($0) }).enumerated() {
            if let j = positions[wanted - num] {
                return [j, i]
            }
            positions[num] = i
        }
        return []
    }
}
