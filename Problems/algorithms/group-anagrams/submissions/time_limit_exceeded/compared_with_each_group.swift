// Compares each string with the first one of each group so far, O(n^2) comparisons.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        var groups: [[String]] = []
        for str in strs {
            if let i = groups.firstIndex(where: { areAnagrams($0[0], str) }) {
                groups[i].append(str)
            } else {
                groups.append([str])
            }
        }
        return groups
    }

    private func areAnagrams(_ first: String, _ second: String) -> Bool {
        first.utf8.count == second.utf8.count && first.sorted() == second.sorted()
    }
}
