// Reads the outermost ring, and what is inside row by row.
class Solution {
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        guard matrix.count > 1, matrix[0].count > 1 else { return matrix.flatMap { $0 } }
        let inner = matrix.dropFirst().dropLast()
        var answer = matrix[0]
        answer += inner.map { $0.last! }
        answer += matrix.last!.reversed()
        answer += inner.reversed().map { $0[0] }
        answer += inner.flatMap { $0.dropFirst().dropLast() }
        return answer
    }
}
