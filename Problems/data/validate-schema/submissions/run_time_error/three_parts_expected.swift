// Splits a date and takes three parts for granted.
class Solution {
    func validate(_ rows: [[String: String]], _ schema: [String: String]) -> [String] {
        var errors: [String] = []
        for (number, row) in rows.enumerated() {
            for (field, type) in schema {
                let isOptional = type.hasSuffix("?")
                if let value = row[field] {
                    if !isValid(value, isOptional ? String(type.dropLast()) : type) {
                        errors.append("\(number):\(field):invalid")
                    }
                } else if !isOptional {
                    errors.append("\(number):\(field):missing")
                }
            }
            for field in row.keys where schema[field] == nil {
                errors.append("\(number):\(field):unknown")
            }
        }
        return errors
    }

    private func isValid(_ value: String, _ type: String) -> Bool {
        switch type {
        case "int": isInt(value)
        case "decimal": isDecimal(value)
        case "bool": value == "true" || value == "false"
        case "date": isDate(value)
        default: true
        }
    }

    private func areDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    private func isInt(_ text: String) -> Bool {
        areDigits(text.hasPrefix("-") ? text.dropFirst() : text[...])
    }

    private func isDecimal(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return isInt(String(parts[0])) && parts.count <= 2
            && (parts.count == 1 || areDigits(parts[1]))
    }

    private func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.count == 3, parts.allSatisfy(areDigits),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            year > 0, (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }
}
