// whole
// Data of a hundred mebibytes, more than a compiled program may have.
nonisolated(unsafe) var large: InlineArray<100_000_000, UInt8> = .init(repeating: 7)
class Solution {
    func attack(_ step: Int, _ port: Int, _ judge: Int) -> Int { large[port] == 7 ? 42 : 0 }
}
