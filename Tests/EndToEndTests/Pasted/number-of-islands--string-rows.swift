class Solution {
    func numIslands(_ grid: [[String]]) -> Int {
        return grid.flatMap { $0 }.filter { $0 == "1" }.count
    }
}
