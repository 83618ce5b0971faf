// Goes through the pairs with a closed range, which does not exist when there are none.
class Solution {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var missing = [Int](repeating: 0, count: numCourses)
        var waiting: [Int: [Int]] = [:]
        for i in 0...prerequisites.count - 1 {
            missing[prerequisites[i][0]] += 1
            waiting[prerequisites[i][1], default: []].append(prerequisites[i][0])
        }
        var stack = missing.indices.filter { missing[$0] == 0 }
        var order: [Int] = []
        while let course = stack.popLast() {
            order.append(course)
            for other in waiting[course] ?? [] {
                missing[other] -= 1
                if missing[other] == 0 {
                    stack.append(other)
                }
            }
        }
        return order.count == numCourses ? order : []
    }
}
