/// What a piece of text means; only a terminal with colour shows it.
package enum Ink: Sendable, Hashable, CaseIterable {
    case good, bad, warn, dim, strong, emphasis, code

    /// The parameters of the "select graphic rendition" sequence.
    ///
    /// Only the eight basic colours, which every theme makes readable.
    private var parameters: String {
        switch self {
        case .good: "1;32"
        case .bad: "1;31"
        case .warn: "33"
        case .dim: "2"
        case .strong: "1"
        case .emphasis: "3"
        case .code: "36"
        }
    }

    /// `text` between the sequences that switch this ink on and off, or `text`
    /// itself where the style has no colour.
    package func applied(to text: String, _ style: Style) -> String {
        guard style.colour, !text.isEmpty else { return text }
        return "\u{1b}[\(parameters)m\(text)\u{1b}[0m"
    }
}
