// Groups by the set of letters, no matter how often each occurs.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        Array(Dictionary(grouping: strs) { Set($0) }.values)
    }
}
