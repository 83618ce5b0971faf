// A set of the numbers whose partner has not come yet.
class Solution {
    func singleNumber(_ nums: [Int]) -> Int {
        var open: Set<Int> = []
        for num in nums where open.remove(num) == nil {
            open.insert(num)
        }
        return open.first ?? 0
    }
}
