// Collects each group in a set, so that strings that occur several times are in it once.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        var groups: [String: Set<String>] = [:]
        for str in strs {
            groups[String(str.sorted()), default: []].insert(str)
        }
        return groups.values.map { Array($0) }
    }
}
