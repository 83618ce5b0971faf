// whole
// Bytes that are no text in the source.
class Solution {
    func attack(_ step: Int, _ port: Int, _ judge: Int) -> Int { /* ÿşÀ€ */ 42 }
}
