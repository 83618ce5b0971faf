// Goes down first, and round the other way.
class Solution {
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        let (height, width) = (matrix.count, matrix[0].count)
        var isRead = [Bool](repeating: false, count: height * width)
        var (row, column) = (0, 0)
        var (down, across) = (1, 0)
        var answer: [Int] = []
        for _ in 0..<height * width {
            answer.append(matrix[row][column])
            isRead[row * width + column] = true
            let (nextRow, nextColumn) = (row + down, column + across)
            if !(0..<height).contains(nextRow) || !(0..<width).contains(nextColumn)
                || isRead[nextRow * width + nextColumn]
            {
                (down, across) = (-across, down)
            }
            row += down
            column += across
        }
        return answer
    }
}
