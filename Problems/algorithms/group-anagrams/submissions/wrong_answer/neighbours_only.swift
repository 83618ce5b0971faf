// Compares each string with the one before it only, as if anagrams stood side by side.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        var groups: [[String]] = []
        var last: [Character]?
        for str in strs {
            let key = str.sorted()
            if key == last {
                groups[groups.count - 1].append(str)
            } else {
                groups.append([str])
            }
            last = key
        }
        return groups
    }
}
