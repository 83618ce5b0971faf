// Compares each interval with all merged ones so far and swallows those it overlaps: O(n^2).
class Solution {
    func merge(_ intervals: [[Int]]) -> [[Int]] {
        var merged: [[Int]] = []
        for interval in intervals {
            var grown = interval
            var others: [[Int]] = []
            for other in merged {
                if other[0] <= grown[1] && grown[0] <= other[1] {
                    grown = [min(other[0], grown[0]), max(other[1], grown[1])]
                } else {
                    others.append(other)
                }
            }
            merged = others + [grown]
        }
        return merged.sorted { $0[0] < $1[0] }
    }
}
