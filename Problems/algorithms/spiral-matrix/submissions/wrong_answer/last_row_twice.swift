// Does not ask whether a row or column is left before reading back.
class Solution {
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        var (top, bottom) = (0, matrix.count - 1)
        var (left, right) = (0, matrix[0].count - 1)
        var answer: [Int] = []
        while top <= bottom, left <= right {
            for column in stride(from: left, through: right, by: 1) {
                answer.append(matrix[top][column])
            }
            top += 1
            for row in stride(from: top, through: bottom, by: 1) {
                answer.append(matrix[row][right])
            }
            right -= 1
            for column in stride(from: right, through: left, by: -1) {
                answer.append(matrix[bottom][column])
            }
            bottom -= 1
            for row in stride(from: bottom, through: top, by: -1) {
                answer.append(matrix[row][left])
            }
            left += 1
        }
        return answer
    }
}
