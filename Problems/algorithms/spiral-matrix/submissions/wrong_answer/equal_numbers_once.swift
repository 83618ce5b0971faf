// Keeps the numbers that have been read in a set and takes each only once.
class Solution {
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        var (top, bottom) = (0, matrix.count - 1)
        var (left, right) = (0, matrix[0].count - 1)
        var seen = Set<Int>()
        var answer: [Int] = []
        func take(_ row: Int, _ column: Int) {
            if seen.insert(matrix[row][column]).inserted {
                answer.append(matrix[row][column])
            }
        }
        while top <= bottom, left <= right {
            for column in left...right {
                take(top, column)
            }
            for row in top...bottom {
                take(row, right)
            }
            for column in (left...right).reversed() {
                take(bottom, column)
            }
            for row in (top...bottom).reversed() {
                take(row, left)
            }
            top += 1
            bottom -= 1
            left += 1
            right -= 1
        }
        return answer
    }
}
