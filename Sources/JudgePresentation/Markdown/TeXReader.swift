/// Reads TeX, group by group.
struct TeXReader {
    private static let depthLimit = 32

    private let source: [Character]
    private var position = 0
    private var depth = 0

    init(_ source: [Character]) { self.source = source }

    private var next: Character? { position < source.count ? source[position] : nil }

    mutating func text(until end: Character?) -> String {
        depth += 1
        defer { depth -= 1 }
        var text = ""
        while let character = next {
            if character == end, depth <= Self.depthLimit {
                position += 1
                break
            }
            let item = self.item()
            // A function's name stands apart from a word or number around it.
            if item.isFunction, text.last.map(Self.isWord) ?? false { text += " " }
            text += item.text
            if item.isFunction, next.map({ Self.isWord($0) || $0 == "\\" || $0 == "{" }) ?? false {
                text += " "
            }
        }
        return text
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == ")"
    }

    private typealias Item = (text: String, isFunction: Bool)

    private mutating func item() -> Item {
        guard let character = next else { return ("", false) }
        position += 1
        switch character {
        case "\\": return command()
        case "{": return (depth < Self.depthLimit ? text(until: "}") : "{", false)
        case "}", "&": return ("", false)
        case "^": return (TeXScripts.raised(argument()), false)
        case "_": return (TeXScripts.lowered(argument()), false)
        case "~", "\n": return (" ", false)
        case "'": return ("′", false)
        case "=", "<", ">": return (" \(character) ", false)
        default: return (String(character), false)
        }
    }

    /// What a command or a script takes: a group, a command or a character.
    private mutating func argument() -> String {
        guard depth < Self.depthLimit else { return "" }
        depth += 1
        defer { depth -= 1 }
        while next == " " { position += 1 }
        let text = item().text
        return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private mutating func command() -> Item {
        let start = position
        while let letter = next, letter.isASCII, letter.isLetter { position += 1 }
        let name = String(source[start..<position])
        if name.isEmpty { return (punctuation(), false) }
        if let symbol = TeXSymbols.relations[name] { return (" \(symbol) ", false) }
        if let symbol = TeXSymbols.characters[name] { return (symbol, false) }
        if TeXSymbols.functions.contains(name) { return (name + scripts(), true) }
        if TeXSymbols.ignored.contains(name) {
            if next == "." { position += 1 }
            return ("", false)
        }
        if TeXSymbols.wrappers.contains(name) { return (argument(), false) }
        return (composed(name), false)
    }

    /// The scripts that belong to a function's name, so that the space comes
    /// after them: `\log_2 n`.
    private mutating func scripts() -> String {
        var text = ""
        while next == "_" || next == "^" { text += item().text }
        return text
    }

    /// A backslash and one character that is no letter.
    private mutating func punctuation() -> String {
        guard let character = next else { return "\\" }
        position += 1
        if character == "\\" { return "\n" }
        if character == "|" { return "‖" }
        return TeXSymbols.spaces.contains(character) ? " " : String(character)
    }

    private mutating func composed(_ name: String) -> String {
        switch name {
        case "frac", "dfrac", "tfrac":
            let numerator = TeXScripts.grouped(argument())
            return numerator + "/" + TeXScripts.grouped(argument())
        case "binom": return "C(\(argument()), \(argument()))"
        case "sqrt":
            guard next == "[" else { return "√(\(argument()))" }
            position += 1
            let degree = text(until: "]")
            let root = degree == "3" ? "∛" : degree == "4" ? "∜" : TeXScripts.raised(degree) + "√"
            return "\(root)(\(argument()))"
        case "mathbb":
            return String(argument().map { TeXSymbols.doubleStruck[$0] ?? $0 })
        case "quad", "qquad": return "  "
        case "pmod": return " (mod \(argument()))"
        default:
            guard let mark = TeXSymbols.accents[name] else { return "\\" + name + keptGroups() }
            let letter = argument()
            guard letter.count == 1 else { return "\(name)(\(letter))" }
            return letter + String(Character(mark))
        }
    }

    /// The groups after a command that nobody here knows, as they stand.
    private mutating func keptGroups() -> String {
        var kept = ""
        while next == "{", depth < Self.depthLimit {
            position += 1
            kept += "{" + text(until: "}") + "}"
        }
        return kept
    }
}
