// Returns only groups of two and more, as if a string without an anagram had no group.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        Dictionary(grouping: strs) { String($0.sorted()) }.values.filter { $0.count > 1 }
    }
}
