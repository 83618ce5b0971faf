// Every quote switches between the two modes, even in the middle of a field.
class Solution {
    func parse(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false, isOpen = false
        var last: Unicode.Scalar = ","
        for scalar in text.unicodeScalars {
            isOpen = true
            if scalar == "\"" {
                if !isQuoted, last == "\"" {
                    field.append(scalar)
                }
                isQuoted.toggle()
                last = isQuoted ? "," : scalar
                continue
            }
            last = scalar
            if isQuoted {
                field.append(scalar)
            } else if scalar == "," {
                row.append(String(field))
                field.removeAll()
            } else if scalar == "\n" {
                rows.append(row + [String(field)])
                row = []
                field.removeAll()
                isOpen = false
            } else if scalar != "\r" {
                field.append(scalar)
            }
        }
        if isOpen {
            rows.append(row + [String(field)])
        }
        return rows
    }
}
