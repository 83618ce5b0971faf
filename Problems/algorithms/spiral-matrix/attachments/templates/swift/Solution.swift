class Solution {
    /// Returns the numbers of `matrix` in spiral order, clockwise from the top left.
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {

    }
}
