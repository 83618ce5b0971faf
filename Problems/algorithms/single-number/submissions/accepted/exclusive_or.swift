// The exclusive or of all numbers, in which pairs cancel out.
class Solution {
    func singleNumber(_ nums: [Int]) -> Int {
        nums.reduce(0, ^)
    }
}
