class Solution {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var indegree = [Int](repeating: 0, count: numCourses)
        var graph = [Int: [Int]]()
        for p in prerequisites {
            graph[p[1], default: []].append(p[0])
            indegree[p[0]] += 1
        }
        var queue = indegree.indices.filter { indegree[$0] == 0 }
        var order = [Int]()
        while !queue.isEmpty {
            let course = queue.removeLast()
            order.append(course)
            graph[course]?.forEach {
                indegree[$0] -= 1
                if indegree[$0] == 0 { queue.append($0) }
            }
        }
        return order.count == numCourses ? order : []
    }
}
