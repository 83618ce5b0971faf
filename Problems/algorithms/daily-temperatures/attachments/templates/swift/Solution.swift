class Solution {
    /// Returns for each day how many days later the next warmer one is, 0 where none comes.
    func dailyTemperatures(_ temperatures: [Int]) -> [Int] {

    }
}
