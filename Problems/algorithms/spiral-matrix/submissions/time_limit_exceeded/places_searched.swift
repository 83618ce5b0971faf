// Keeps the places that have been read in an array and searches it at each step.
class Solution {
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        let (height, width) = (matrix.count, matrix[0].count)
        var places: [(row: Int, column: Int)] = []
        var (row, column) = (0, 0)
        var (down, across) = (0, 1)
        var answer: [Int] = []
        for _ in 0..<height * width {
            answer.append(matrix[row][column])
            places.append((row, column))
            let (nextRow, nextColumn) = (row + down, column + across)
            if !(0..<height).contains(nextRow) || !(0..<width).contains(nextColumn)
                || places.contains(where: { $0.row == nextRow && $0.column == nextColumn })
            {
                (down, across) = (across, -down)
            }
            row += down
            column += across
        }
        return answer
    }
}
