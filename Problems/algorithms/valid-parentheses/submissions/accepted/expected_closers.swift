// Keeps the closing brackets that are still due, as bytes, so that one comparison is enough.
class Solution {
    func isValid(_ s: String) -> Bool {
        guard s.utf8.count.isMultiple(of: 2) else { return false }
        var due: [UInt8] = []
        due.reserveCapacity(s.utf8.count)
        for byte in s.utf8 {
            switch byte {
            case UInt8(ascii: "("): due.append(UInt8(ascii: ")"))
            case UInt8(ascii: "["): due.append(UInt8(ascii: "]"))
            case UInt8(ascii: "{"): due.append(UInt8(ascii: "}"))
            default:
                if due.popLast() != byte { return false }
            }
        }
        return due.isEmpty
    }
}
