class Solution {
    func groupAnagrams(_ strs: [String]) -> [String: [String]] {
        return Dictionary(grouping: strs) { String($0.sorted()) }
    }
}
