class Solution {
    /// Returns an order of all courses, or `[]` where there is none.
    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {

    }
}
