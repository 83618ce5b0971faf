package import JudgeCore

extension JSONValue {
    /// The value over several lines, two spaces for each level, without a
    /// newline at the end.
    ///
    /// Whatever could disturb a terminal is written as a `\u` escape: it reads
    /// back as the same string.
    package var indented: String {
        var text = ""
        writeIndented(to: &text, indent: 0)
        return text
    }

    private func writeIndented(to text: inout String, indent: Int) {
        switch self {
        case .string(let string): Self.writeSafely(string, to: &text)
        case .array(let values):
            Self.writeList(values, "[", "]", to: &text, indent: indent) { value, text in
                value.writeIndented(to: &text, indent: indent + 1)
            }
        case .object(let members):
            Self.writeList(members, "{", "}", to: &text, indent: indent) { member, text in
                Self.writeSafely(member.key, to: &text)
                text += ": "
                member.value.writeIndented(to: &text, indent: indent + 1)
            }
        case .number(let value) where !value.isFinite:
            // Test data has names for these; a document of ours has none.
            text += "null"
        default: text += description
        }
    }

    private static func writeList<Element>(
        _ elements: [Element], _ open: String, _ close: String, to text: inout String,
        indent: Int, write: (Element, inout String) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            text += index > 0 ? ",\n" : "\n"
            text += String(repeating: "  ", count: indent + 1)
            write(element, &text)
        }
        if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
        text += close
    }

    private static func writeSafely(_ string: String, to text: inout String) {
        write(string, to: &text, escaping: Printable.isHidden)
    }
}
