// Goes to and fro, row by row.
class Solution {
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        matrix.enumerated().flatMap { row, nums in
            row.isMultiple(of: 2) ? nums : nums.reversed()
        }
    }
}
