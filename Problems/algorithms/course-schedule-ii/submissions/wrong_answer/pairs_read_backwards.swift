// Reads a pair [a, b] as "a before b".
class Solution {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var missing = [Int](repeating: 0, count: numCourses)
        var waiting = [[Int]](repeating: [], count: numCourses)
        for pair in prerequisites {
            missing[pair[1]] += 1
            waiting[pair[0]].append(pair[1])
        }
        var queue = (0..<numCourses).filter { missing[$0] == 0 }
        var order: [Int] = []
        while !queue.isEmpty {
            let course = queue.removeFirst()
            order.append(course)
            for other in waiting[course] {
                missing[other] -= 1
                if missing[other] == 0 {
                    queue.append(other)
                }
            }
        }
        return order.count == numCourses ? order : []
    }
}
