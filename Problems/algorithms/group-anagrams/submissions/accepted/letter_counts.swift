// Groups by the 26 counts of the letters, in the order in which the groups first appear.
class Solution {
    func groupAnagrams(_ strs: [String]) -> [[String]] {
        var groups: [[String]] = []
        var places: [[UInt8]: Int] = [:]
        for str in strs {
            var counts = [UInt8](repeating: 0, count: 26)
            for letter in str.utf8 {
                counts[Int(letter - UInt8(ascii: "a"))] += 1
            }
            if let place = places[counts] {
                groups[place].append(str)
            } else {
                places[counts] = groups.count
                groups.append([str])
            }
        }
        return groups
    }
}
