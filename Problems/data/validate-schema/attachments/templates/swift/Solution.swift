class Solution {
    /// Returns all errors of the rows, in any order: "row:field:missing",
    /// "row:field:invalid" or "row:field:unknown".
    func validate(_ rows: [[String: String]], _ schema: [String: String]) -> [String] {

    }
}
