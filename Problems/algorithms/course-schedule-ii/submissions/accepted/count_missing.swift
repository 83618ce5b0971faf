// Takes courses of which no prerequisite is missing any more; the order serves as the queue.
class Solution {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var missing = [Int](repeating: 0, count: numCourses)
        var waiting = [[Int]](repeating: [], count: numCourses)
        for pair in prerequisites {
            missing[pair[0]] += 1
            waiting[pair[1]].append(pair[0])
        }
        var order = (0..<numCourses).filter { missing[$0] == 0 }
        var next = 0
        while next < order.count {
            for course in waiting[order[next]] {
                missing[course] -= 1
                if missing[course] == 0 {
                    order.append(course)
                }
            }
            next += 1
        }
        return order.count == numCourses ? order : []
    }
}
