class Solution {
    /// Returns, for each key, the row with the latest version, in the order of `rows`.
    func dedupe(_ rows: [[String]], _ key: [Int], _ version: Int) -> [[String]] {

    }
}
