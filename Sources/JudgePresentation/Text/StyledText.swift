/// Text whose pieces have an ink: laid out first, coloured last, so that
/// colour never counts as width.
///
/// All text in it is printable. A no-break space (U+00A0) holds words together
/// in wrapping and is printed as a space.
package struct StyledText: Sendable, Hashable {
    package struct Span: Sendable, Hashable {
        package var text: String
        package var ink: Ink?
    }

    package private(set) var spans: [Span] = []
    /// Whether a word that is wider than a line may be broken: not what people
    /// copy, such as a path or a command.
    package var breaksWords = true

    package init() {}

    package init(_ text: some StringProtocol, _ ink: Ink? = nil) {
        if !text.isEmpty { spans = [Span(text: String(text), ink: ink)] }
    }

    package var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

    package var isEmpty: Bool { spans.isEmpty }

    /// The text without its inks.
    package var plain: String { spans.map(\.text).joined() }

    package mutating func append(_ text: some StringProtocol, _ ink: Ink? = nil) {
        guard !text.isEmpty else { return }
        if let last = spans.last, last.ink == ink {
            spans[spans.count - 1].text += text
        } else {
            spans.append(Span(text: String(text), ink: ink))
        }
    }

    package static func += (left: inout StyledText, right: StyledText) {
        left.breaksWords = left.breaksWords && right.breaksWords
        for span in right.spans { left.append(span.text, span.ink) }
    }

    package static func + (left: StyledText, right: StyledText) -> StyledText {
        var sum = left
        sum += right
        return sum
    }

    /// The same text with `ink` wherever it had none.
    package func inked(_ ink: Ink) -> StyledText {
        var result = self
        for index in spans.indices where spans[index].ink == nil { result.spans[index].ink = ink }
        return result
    }

    /// Cut and ended with `…` where it is wider than `width`.
    package func truncated(to width: Int) -> StyledText {
        guard self.width > width else { return self }
        var result = StyledText()
        var room = width - 1
        for span in spans where room > 0 {
            let part = DisplayWidth.prefix(span.text[...], of: room)
            result.append(part, span.ink)
            guard part.endIndex == span.text.endIndex else { break }
            room -= DisplayWidth.of(part)
        }
        if width > 0 { result.append("…", result.spans.last?.ink) }
        return result
    }

    /// The text for a terminal, without spaces at its end.
    package func rendered(_ style: Style) -> String {
        var spans = spans
        while let last = spans.popLast() {
            let scalars = last.text.unicodeScalars
            if let end = scalars.lastIndex(where: { $0 != " " && $0 != Self.noBreakSpace }) {
                spans.append(Span(text: String(scalars[...end]), ink: last.ink))
                break
            }
        }
        return spans.map { span in
            let text = Self.breakable(span.text)
            return span.ink?.applied(to: text, style) ?? text
        }.joined()
    }

    private static let noBreakSpace: Unicode.Scalar = "\u{A0}"

    /// Without no-break spaces: by scalars, as characters take a report of a
    /// thousand lines most of its time.
    private static func breakable(_ text: String) -> String {
        guard text.unicodeScalars.contains(noBreakSpace) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(scalar == noBreakSpace ? " " : scalar) }
        return String(scalars)
    }
}

extension StyledText: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { self.init(value) }
}
