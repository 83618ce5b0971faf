// Sorts into buckets by the smallest letter first, and expects every string to have one.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        var buckets = [[String: [String]]](repeating: [:], count: 26)
        for str in strs {
            let letters = str.utf8.sorted()
            let key = String(decoding: letters, as: UTF8.self)
            buckets[Int(letters.first! - UInt8(ascii: "a"))][key, default: []].append(str)
        }
        return buckets.flatMap { Array($0.values) }
    }
}
