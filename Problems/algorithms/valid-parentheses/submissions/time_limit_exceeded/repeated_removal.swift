// Removes adjacent pairs round by round: O(n) rounds of O(n) when the nesting is deep.
import Foundation

class Solution {
    func isValid(_ s: String) -> Bool {
        var rest = s
        var length = -1
        while rest.count != length {
            length = rest.count
            for pair in ["()", "[]", "{}"] {
                rest = rest.replacingOccurrences(of: pair, with: "")
            }
        }
        return rest.isEmpty
    }
}
