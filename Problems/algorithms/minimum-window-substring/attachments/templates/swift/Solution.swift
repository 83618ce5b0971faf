class Solution {
    /// Returns the shortest part of `s` that holds all letters of `t`, or `""`.
    func minWindow(_ s: String, _ t: String) -> String {

    }
}
