// Goes through all pairs after each course that is taken, O(V E).
class Solution {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var missing = [Int](repeating: 0, count: numCourses)
        for pair in prerequisites {
            missing[pair[0]] += 1
        }
        var order = missing.indices.filter { missing[$0] == 0 }
        var next = 0
        while next < order.count {
            for pair in prerequisites where pair[1] == order[next] {
                missing[pair[0]] -= 1
                if missing[pair[0]] == 0 {
                    order.append(pair[0])
                }
            }
            next += 1
        }
        return order.count == numCourses ? order : []
    }
}
