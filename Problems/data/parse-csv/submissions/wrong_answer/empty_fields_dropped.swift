// Drops empty fields, as split does unless told otherwise.
class Solution {
    func parse(_ text: String) -> [[String]] {
        let text = Array(text)
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false, isStart = true
        var i = 0

        func endField() {
            if !field.isEmpty {
                row.append(field)
            }
            field = ""
            isStart = true
        }

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
                endField()
            } else if character == "\n" || character == "\r\n" {
                endField()
                rows.append(row)
                row = []
            } else {
                field.append(character)
                isStart = false
            }
        }
        if !isStart || !row.isEmpty {
            endField()
            rows.append(row)
        }
        return rows
    }
}
