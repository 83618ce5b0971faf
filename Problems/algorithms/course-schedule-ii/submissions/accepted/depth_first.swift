// Takes the prerequisites of a course first, by recursion with three states.
class Solution {
    private enum State { case new, inProgress, done }

    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var needed = [[Int]](repeating: [], count: numCourses)
        for pair in prerequisites {
            needed[pair[0]].append(pair[1])
        }
        var states = [State](repeating: .new, count: numCourses)
        var order: [Int] = []

        func take(_ course: Int) -> Bool {
            switch states[course] {
            case .done: return true
            case .inProgress: return false
            case .new: break
            }
            states[course] = .inProgress
            for other in needed[course] where !take(other) {
                return false
            }
            states[course] = .done
            order.append(course)
            return true
        }

        return (0..<numCourses).allSatisfy(take) ? order : []
    }
}
