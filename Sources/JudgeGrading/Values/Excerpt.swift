internal import JudgeCore

/// A value written short enough for one line of a report: what is too long is
/// elided with `…`, the part around a difference is kept.
///
/// Costs no more than what is shown, however large the value; but for the
/// place inside a string, which is linear.
enum Excerpt {
    /// About how many characters are shown.
    static let room = 60

    /// The start of the value, or for an array the part around one element.
    static func of(_ value: JSONValue, around index: Int? = nil) -> String {
        if let index, case .array(let values) = value, !values.isEmpty {
            return window(values, around: min(index, values.count - 1))
        }
        return text(of: value, room)
    }

    /// The part of a string around one of its Unicode scalars, quoted.
    static func of(_ string: String, aroundScalar offset: Int) -> String {
        let scalars = string.unicodeScalars
        let before = min(offset, room / 3)
        let start = scalars.index(scalars.startIndex, offsetBy: offset - before)
        return quoted(string, from: start, room)
    }

    private static func quoted(_ string: String, from start: String.Index, _ room: Int) -> String {
        let scalars = string.unicodeScalars
        let end =
            scalars.index(start, offsetBy: max(room, 1), limitedBy: scalars.endIndex)
            ?? scalars.endIndex
        var part = start == scalars.startIndex ? "" : "…"
        part.unicodeScalars += scalars[start..<end]
        if end < scalars.endIndex { part += "…" }
        return JSONValue.string(part).description
    }

    private static func text(of value: JSONValue, _ room: Int) -> String {
        switch value {
        case .string(let string): return quoted(string, from: string.startIndex, room)
        case .array(let values):
            return list("[", values, "]", room) { value, room in text(of: value, room) }
        case .object(let members):
            return list("{", members, "}", room) { member, room in
                let key = text(of: .string(member.key), room)
                return key + ":" + text(of: member.value, room - key.unicodeScalars.count)
            }
        default: return value.description
        }
    }

    private static func list<Element>(
        _ open: String, _ elements: [Element], _ close: String, _ room: Int,
        _ text: (Element, Int) -> String
    ) -> String {
        var written = open
        for (index, element) in elements.enumerated() {
            if index > 0 { written += "," }
            let left = room - written.unicodeScalars.count
            guard left > 0 else { return written + "…" + close }
            written += text(element, left)
        }
        return written + close
    }

    /// The element, then as many neighbours to both sides as there is room for.
    private static func window(_ values: [JSONValue], around index: Int) -> String {
        var written = text(of: values[index], room)
        var (first, last) = (index, index)
        while first > 0 || last < values.count - 1 {
            let left = room - written.unicodeScalars.count
            guard left > 0 else { break }
            // One element to the left for one to the right, as far as there are.
            let goesLeft = first > 0 && (last == values.count - 1 || index - first <= last - index)
            if goesLeft {
                first -= 1
                written = text(of: values[first], left) + "," + written
            } else {
                last += 1
                written += "," + text(of: values[last], left)
            }
        }
        return "[" + (first > 0 ? "…," : "") + written + (last < values.count - 1 ? ",…]" : "]")
    }
}
