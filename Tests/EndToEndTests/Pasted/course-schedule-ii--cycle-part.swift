class Solution {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var indegree = [Int](repeating: 0, count: numCourses)
        var graph = [[Int]](repeating: [], count: numCourses)
        for p in prerequisites { graph[p[1]].append(p[0]); indegree[p[0]] += 1 }
        var queue = (0..<numCourses).filter { indegree[$0] == 0 }
        var i = 0
        while i < queue.count {
            for n in graph[queue[i]] { indegree[n] -= 1; if indegree[n] == 0 { queue.append(n) } }
            i += 1
        }
        return queue
    }
}
