// Starts with one course that needs nothing, as if there were never a second one.
class Solution {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var missing = [Int](repeating: 0, count: numCourses)
        var waiting = [[Int]](repeating: [], count: numCourses)
        for pair in prerequisites {
            missing[pair[0]] += 1
            waiting[pair[1]].append(pair[0])
        }
        var queue = [missing.firstIndex(of: 0) ?? 0]
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
