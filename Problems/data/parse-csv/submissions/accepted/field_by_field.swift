// Reads one field after the other, over Characters, of which "\r\n" is one.
class Solution {
    func parse(_ text: String) -> [[String]] {
        let text = Array(text)
        var rows: [[String]] = []
        var row: [String] = []
        var i = 0
        while i < text.count {
            let (field, end) = text[i] == "\"" ? quotedField(text, i + 1) : plainField(text, i)
            row.append(field)
            i = end + 1
            if end == text.count || text[end] != "," {
                rows.append(row)
                row = []
            } else if i == text.count {
                // The text ends with a comma, and thus with an empty field.
                rows.append(row + [""])
            }
        }
        return rows
    }

    private func isLineEnd(_ character: Character) -> Bool {
        character == "\n" || character == "\r\n"
    }

    /// The field and the position of the comma or line end behind it.
    private func plainField(_ text: [Character], _ start: Int) -> (String, Int) {
        var end = start
        while end < text.count, text[end] != ",", !isLineEnd(text[end]) {
            end += 1
        }
        return (String(text[start..<end]), end)
    }

    private func quotedField(_ text: [Character], _ start: Int) -> (String, Int) {
        var field = ""
        var i = start
        while true {
            if text[i] != "\"" {
                field.append(text[i])
                i += 1
            } else if i + 1 < text.count, text[i + 1] == "\"" {
                field.append("\"")
                i += 2
            } else {
                return (field, i + 1)
            }
        }
    }
}
