// Takes the number of rows for that of columns, too, and reads past the end of shorter rows.
class Solution {
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        let size = matrix.count
        var answer: [Int] = []
        for ring in 0..<(size + 1) / 2 {
            let last = size - 1 - ring
            if ring == last {
                answer.append(matrix[ring][ring])
                break
            }
            answer += (ring..<last).map { matrix[ring][$0] }
            answer += (ring..<last).map { matrix[$0][last] }
            answer += (ring..<last).map { matrix[last][size - 1 - $0] }
            answer += (ring..<last).map { matrix[size - 1 - $0][ring] }
        }
        return answer
    }
}
