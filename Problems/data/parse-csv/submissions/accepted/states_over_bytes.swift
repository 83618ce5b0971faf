class Solution {
    func parse(_ text: String) -> [[String]] {
        enum State {
            case start, plain, quoted, afterQuote
        }
        let comma = UInt8(ascii: ","), quote = UInt8(ascii: "\"")
        let newline = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")
        var rows: [[String]] = []
        var row: [String] = []
        var field: [UInt8] = []
        var state = State.start
        var rowIsOpen = false

        func endField() {
            row.append(String(decoding: field, as: UTF8.self))
            field.removeAll(keepingCapacity: true)
            state = .start
        }
        func endRow() {
            endField()
            rows.append(row)
            row = []
            rowIsOpen = false
        }

        for byte in text.utf8 {
            if state == .quoted {
                if byte == quote {
                    state = .afterQuote
                } else {
                    field.append(byte)
                }
                continue
            }
            if byte == newline {
                endRow()
                continue
            }
            rowIsOpen = true
            if byte == comma {
                endField()
            } else if byte == carriageReturn {
                continue
            } else if byte == quote, state == .start {
                state = .quoted
            } else if byte == quote, state == .afterQuote {
                field.append(quote)
                state = .quoted
            } else {
                field.append(byte)
                state = .plain
            }
        }
        if rowIsOpen {
            endRow()
        }
        return rows
    }
}
