class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        var map = [Set<Character>: [String]]()
        for s in strs {
            map[Set(s), default: [String]()].append(s)
        }
        return map.values.map { $0 }
    }
}
