// Splits at line ends and commas and takes the quotes off afterwards.
class Solution {
    func parse(_ text: String) -> [[String]] {
        var rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        if rows.last?.isEmpty == true {
            rows.removeLast()
        }
        return rows.map { row in
            row.split(separator: ",", omittingEmptySubsequences: false).map { field in
                guard field.count > 1, field.first == "\"", field.last == "\"" else {
                    return String(field)
                }
                return String(field.dropFirst().dropLast())
                    .replacingOccurrences(of: "\"\"", with: "\"")
            }
        }
    }
}
