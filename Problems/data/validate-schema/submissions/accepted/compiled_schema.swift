// Turns the schema into rules first; the errors come in a fixed order.
class Solution {
    private typealias Rule = (isRequired: Bool, accepts: ([UInt8]) -> Bool)

    func validate(_ rows: [[String: String]], _ schema: [String: String]) -> [String] {
        let rules = schema.mapValues(rule)
        let required = rules.filter(\.value.isRequired).map(\.key).sorted()
        return rows.enumerated().flatMap { number, row in
            let missing = required.filter { row[$0] == nil }.map { "\(number):\($0):missing" }
            let others = row.sorted { $0.key < $1.key }.compactMap { field, value -> String? in
                guard let rule = rules[field] else { return "\(number):\(field):unknown" }
                return rule.accepts(Array(value.utf8)) ? nil : "\(number):\(field):invalid"
            }
            return missing + others
        }
    }

    private func rule(_ type: String) -> Rule {
        let name = type.prefix { $0 != "?" }
        let accepts: ([UInt8]) -> Bool
        switch name {
        case "int": accepts = { Solution.numberEnd($0, fraction: false) == $0.count }
        case "decimal": accepts = { Solution.numberEnd($0, fraction: true) == $0.count }
        case "bool": accepts = { $0 == Array("true".utf8) || $0 == Array("false".utf8) }
        case "date": accepts = Solution.isDate
        default: accepts = { _ in true }
        }
        return (name == type, accepts)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    /// Where the number at the start of the text ends; nil where there is none.
    private static func numberEnd(_ text: [UInt8], fraction: Bool) -> Int? {
        var i = text.first == UInt8(ascii: "-") ? 1 : 0
        let start = i
        while i < text.count, isDigit(text[i]) { i += 1 }
        guard i > start else { return nil }
        if fraction, i + 1 < text.count, text[i] == UInt8(ascii: "."), isDigit(text[i + 1]) {
            i += 1
            while i < text.count, isDigit(text[i]) { i += 1 }
        }
        return i
    }

    private static func isDate(_ text: [UInt8]) -> Bool {
        guard text.count == 10 else { return false }
        for (i, byte) in text.enumerated() {
            guard i == 4 || i == 7 ? byte == UInt8(ascii: "-") : isDigit(byte) else { return false }
        }
        func number(_ range: Range<Int>) -> Int {
            text[range].reduce(0) { $0 * 10 + Int($1 - 48) }
        }
        let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
        var days = 31
        if [4, 6, 9, 11].contains(month) { days = 30 }
        if month == 2 { days = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28 }
        return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= days
    }
}
