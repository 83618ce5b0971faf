// Sorts the courses by their number of prerequisites and tests only for pairs that cancel out.
class Solution {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        let pairs = Set(prerequisites)
        for pair in prerequisites where pairs.contains([pair[1], pair[0]]) {
            return []
        }
        var count = [Int](repeating: 0, count: numCourses)
        for pair in prerequisites {
            count[pair[0]] += 1
        }
        return (0..<numCourses).sorted { count[$0] < count[$1] }
    }
}
