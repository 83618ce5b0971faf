// Keeps the borders of the rectangle that is left, and moves one after each side.
class Solution {
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        var (top, bottom) = (0, matrix.count - 1)
        var (left, right) = (0, matrix[0].count - 1)
        var answer: [Int] = []
        while true {
            answer += matrix[top][left...right]
            top += 1
            guard top <= bottom else { break }
            answer += (top...bottom).map { matrix[$0][right] }
            right -= 1
            guard left <= right else { break }
            answer += matrix[bottom][left...right].reversed()
            bottom -= 1
            guard top <= bottom else { break }
            answer += (top...bottom).reversed().map { matrix[$0][left] }
            left += 1
            guard left <= right else { break }
        }
        return answer
    }
}
