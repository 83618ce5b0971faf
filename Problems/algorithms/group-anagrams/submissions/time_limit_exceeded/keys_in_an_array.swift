// Makes each key once, but looks for it in an array of all keys so far, O(n^2) comparisons.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        var keys: [[Character]] = []
        var groups: [[String]] = []
        for str in strs {
            let key = str.sorted()
            if let i = keys.firstIndex(of: key) {
                groups[i].append(str)
            } else {
                keys.append(key)
                groups.append([str])
            }
        }
        return groups
    }
}
