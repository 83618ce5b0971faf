class Solution {
    enum State { case unvisited, visiting, visited }
    enum CycleError: Error { case found(at: Int) }

    var states: [State] = []
    var graph: [[Int]] = []
    var order: [Int] = []

    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        states = Array(repeating: .unvisited, count: numCourses)
        graph = Array(repeating: [], count: numCourses)
        for pair in prerequisites { graph[pair[0]].append(pair[1]) }
        do {
            for course in 0..<numCourses { try dfs(course) }
            return order
        } catch CycleError.found(let course) {
            print("cycle at", course)
            return []
        } catch {
            fatalError(error.localizedDescription)
        }
    }

    private func dfs(_ course: Int) throws {
        switch states[course] {
        case .visited: return
        case .visiting: throw CycleError.found(at: course)
        case .unvisited:
            states[course] = .visiting
            defer { states[course] = .visited }
            try graph[course].forEach { try dfs($0) }
            order.append(course)
        }
    }
}
