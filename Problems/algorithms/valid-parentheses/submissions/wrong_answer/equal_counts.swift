// Only compares how often each bracket occurs.
class Solution {
    func isValid(_ s: String) -> Bool {
        var count: [Character: Int] = [:]
        for bracket in s {
            count[bracket, default: 0] += 1
        }
        return count["("] == count[")"] && count["["] == count["]"] && count["{"] == count["}"]
    }
}
