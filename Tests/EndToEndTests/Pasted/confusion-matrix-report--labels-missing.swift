class Solution {
    func report(_ truth: [Int], _ pred: [Int], _ classes: Int) -> (matrix: [[Int]], f1: [Double]) {
        return ([], [])
    }
}
