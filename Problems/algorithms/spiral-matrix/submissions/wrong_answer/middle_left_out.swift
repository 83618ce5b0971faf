// Stops when a single row or column is left.
class Solution {
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        var (top, bottom) = (0, matrix.count - 1)
        var (left, right) = (0, matrix[0].count - 1)
        var answer: [Int] = []
        while top < bottom, left < right {
            for column in left..<right {
                answer.append(matrix[top][column])
            }
            for row in top..<bottom {
                answer.append(matrix[row][right])
            }
            for column in stride(from: right, to: left, by: -1) {
                answer.append(matrix[bottom][column])
            }
            for row in stride(from: bottom, to: top, by: -1) {
                answer.append(matrix[row][left])
            }
            top += 1
            bottom -= 1
            left += 1
            right -= 1
        }
        return answer
    }
}
