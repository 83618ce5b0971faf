// Asks the String for its i-th character, which counts from the start each time.
class Solution {
    func parse(_ text: String) -> [[String]] {
        let count = text.count
        func character(_ i: Int) -> Character { text[text.index(text.startIndex, offsetBy: i)] }
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false, isStart = true
        var i = 0
        while i < count {
            let next = character(i)
            i += 1
            if isQuoted {
                if next != "\"" {
                    field.append(next)
                } else if i < count, character(i) == "\"" {
                    field.append(next)
                    i += 1
                } else {
                    isQuoted = false
                }
            } else if next == "\"", isStart {
                isQuoted = true
                isStart = false
            } else if next == "," {
                row.append(field)
                field = ""
                isStart = true
            } else if next == "\n" || next == "\r\n" {
                rows.append(row + [field])
                row = []
                field = ""
                isStart = true
            } else {
                field.append(next)
                isStart = false
            }
        }
        if !isStart || !row.isEmpty {
            rows.append(row + [field])
        }
        return rows
    }
}
