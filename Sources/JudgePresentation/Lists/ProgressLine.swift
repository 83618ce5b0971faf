/// What a judging is doing, on a line that is drawn over itself.
///
/// For a terminal only; where there is none, nothing is drawn.
package enum ProgressLine: Sendable, Hashable {
    case reading
    case compiling
    case testing(number: Int, of: Int)
    case finishing
    /// Asking the package's own solution about a candidate's cases.
    case checkingCases
    case lookingForBug(number: Int, of: Int)
    case attacks(done: Int, of: Int)
    case verifying(done: Int, of: Int)
    case calibrating(number: Int, of: Int)

    /// The words alone, one cell short of the width so that no terminal wraps.
    package func text(style: Style) -> String {
        let words =
            switch self {
            case .reading: "reading…"
            case .compiling: "compiling…"
            case .testing(let number, let count): "test \(number) of \(count)"
            case .finishing: "adding up…"
            case .checkingCases: "checking your cases…"
            case .lookingForBug(let number, let count): "bug \(number) of \(count)"
            case .attacks(let done, let count): "\(done) of \(count) attacks tried"
            case .verifying(let done, let count): "\(done) of \(count) packages verified"
            case .calibrating(let number, let count): "measuring problem \(number) of \(count)"
            }
        return DisplayWidth.truncated(words, to: style.width - 1)
    }

    /// The line, drawn over the one before.
    package func redrawn(style: Style) -> String {
        let text = text(style: style)
        let rest = min(Self.erasedWidth, style.width - 1) - DisplayWidth.of(text)
        return "\r" + Ink.dim.applied(to: text, style) + Self.blank(rest)
    }

    /// Leaves the line empty and the cursor at its start.
    package static func erased(style: Style) -> String {
        "\r" + blank(min(erasedWidth, style.width - 1)) + "\r"
    }

    /// Wider than any of the lines.
    private static let erasedWidth = 40

    private static func blank(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }
}
