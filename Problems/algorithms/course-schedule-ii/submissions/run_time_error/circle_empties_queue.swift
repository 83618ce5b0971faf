// Takes a course from the queue as often as there are courses; a circle empties it early.
class Solution {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var missing = [Int](repeating: 0, count: numCourses)
        var waiting = [[Int]](repeating: [], count: numCourses)
        for pair in prerequisites {
            missing[pair[0]] += 1
            waiting[pair[1]].append(pair[0])
        }
        var queue = (0..<numCourses).filter { missing[$0] == 0 }
        var order: [Int] = []
        for _ in 0..<numCourses {
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
