class Solution {
    /// Returns whether the brackets in `s` match up.
    func isValid(_ s: String) -> Bool {

    }
}
