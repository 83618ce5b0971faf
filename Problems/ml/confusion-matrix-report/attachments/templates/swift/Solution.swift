class Solution {
    /// Returns the confusion matrix and what can be read from it: precision,
    /// recall and F1 of each class, and the mean of the F1s.
    func report(
        _ truth: [Int], _ pred: [Int], _ classes: Int
    ) -> (
        matrix: [[Int]], precision: [Double], recall: [Double], f1: [Double], macroF1: Double
    ) {

    }
}
