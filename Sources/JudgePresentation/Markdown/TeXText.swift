/// Formulas as readable text: `$1 \le n \le 10^5$` becomes "1 ≤ n ≤ 10⁵".
///
/// What has no simple form in a line, an environment or an unknown command, is
/// kept as it was written.
package enum TeXText {
    package static func unicode(_ tex: some StringProtocol) -> String {
        guard !tex.contains("\\begin") else { return tidied(String(tex)) }
        var reader = TeXReader(Array(tex))
        return tidied(reader.text(until: nil))
    }

    /// One space where there are many, none inside a parenthesis's edge.
    private static func tidied(_ text: String) -> String {
        var result = ""
        for character in text {
            let last = result.last
            if character == " ", last == " " || last == "(" || last == "\n" || last == nil {
                continue
            }
            if character == ")" || character == "," || character == "\n", last == " " {
                result.removeLast()
            }
            result.append(character)
        }
        while result.last == " " { result.removeLast() }
        return result
    }
}
