// Groups by length and exclusive or of the letters, in which pairs of letters cancel out.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        var groups: [[Int]: [String]] = [:]
        for str in strs {
            let key = str.utf8.reduce(0) { $0 ^ Int($1) }
            groups[[str.utf8.count, key], default: []].append(str)
        }
        return Array(groups.values)
    }
}
