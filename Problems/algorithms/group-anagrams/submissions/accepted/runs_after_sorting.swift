// No hashing: sorts the strings by their sorted letters and cuts where those change.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        let keyed = strs.map { (key: String(decoding: $0.utf8.sorted(), as: UTF8.self), str: $0) }
        let ranked = keyed.sorted { $0.key < $1.key }
        var groups: [[String]] = []
        for (i, entry) in ranked.enumerated() {
            if i > 0, ranked[i - 1].key == entry.key {
                groups[groups.count - 1].append(entry.str)
            } else {
                groups.append([entry.str])
            }
        }
        return groups
    }
}
