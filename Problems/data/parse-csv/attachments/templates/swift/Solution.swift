class Solution {
    /// Returns the rows of a CSV text, each as an array of its fields.
    func parse(_ text: String) -> [[String]] {

    }
}
