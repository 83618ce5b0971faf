// Looks for circles along every path anew; the number of paths doubles with each layer.
class Solution {
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var needed = [[Int]](repeating: [], count: numCourses)
        for pair in prerequisites {
            needed[pair[0]].append(pair[1])
        }
        var onPath = [Bool](repeating: false, count: numCourses)
        var taken = [Bool](repeating: false, count: numCourses)
        var order: [Int] = []

        func take(_ course: Int) -> Bool {
            if onPath[course] { return false }
            onPath[course] = true
            for other in needed[course] where !take(other) {
                return false
            }
            onPath[course] = false
            if !taken[course] {
                taken[course] = true
                order.append(course)
            }
            return true
        }

        for course in 0..<numCourses where !take(course) {
            return []
        }
        return order
    }
}
