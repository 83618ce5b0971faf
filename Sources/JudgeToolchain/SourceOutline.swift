internal import JudgeCore
internal import JudgeSyntax

/// What a submission declares, as far as that decides how it is called: its
/// types with their members, its functions, its imports.
///
/// Found by a look at the tokens, not by parsing Swift: what is not understood
/// is passed over, and the compiler has the last word.
struct SourceOutline {
    /// A function, or a property of a type.
    struct Member {
        var name: String
        var isHidden: Bool
        var line: Int
        /// The declaration up to its body, on one line.
        var text: String
    }

    /// A type with all that its extensions add.
    struct TypeDeclaration {
        var name: String
        var isHidden = false
        var inherits = false
        var line: Int
        var members: [Member] = []

        func has(_ names: [String]) -> Bool {
            names.allSatisfy { name in members.contains { $0.name == name } }
        }
    }

    /// In the order of their first mention; protocols left out.
    private(set) var types: [TypeDeclaration] = []
    private(set) var functions: [Member] = []
    private(set) var imports: Set<String> = []
    /// Where `@main` stands.
    private(set) var mainLine: Int?
    /// Every name and keyword in the file.
    private(set) var words: Set<String> = []
    /// Names that are given to types anywhere in the file.
    private(set) var declared: Set<String> = []

    func type(_ name: String) -> TypeDeclaration? { types.first { $0.name == name } }

    /// An empty outline where the text is not even made of Swift's tokens.
    init(_ source: [UInt8]) {
        let text = String(decoding: source, as: UTF8.self)
        guard let tokens = try? SwiftTokenizer.tokens(of: text, file: "") else { return }
        var reader = OutlineReader(
            tokens, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        reader.readFile()
        types = reader.types
        functions = reader.functions
        imports = reader.imports
        mainLine = reader.mainLine
        let kinds = tokens.map(\.kind)
        for case .word(let word) in kinds { words.insert(word) }
        for case (.word(let keyword), .word(let name)) in zip(kinds, kinds.dropFirst())
        where ["class", "struct", "enum", "actor", "protocol", "typealias"].contains(keyword) {
            declared.insert(name)
        }
    }
}

/// Walks over the tokens of a file, declaration by declaration.
private struct OutlineReader {
    private let tokens: [SwiftToken]
    private let lines: [Substring]
    private var position = 0

    var types: [SourceOutline.TypeDeclaration] = []
    var functions: [SourceOutline.Member] = []
    var imports: Set<String> = []
    var mainLine: Int?

    /// What stands before a declaration.
    private struct Modifiers {
        var isHidden = false
        var mainLine: Int?
    }

    init(_ tokens: [SwiftToken], lines: [Substring]) {
        self.tokens = tokens
        self.lines = lines
    }

    private var token: SwiftToken { tokens[min(position, tokens.count - 1)] }
    private var isAtEnd: Bool { token.kind == .end }

    private func peek(_ distance: Int) -> SwiftToken.Kind {
        tokens[min(position + distance, tokens.count - 1)].kind
    }

    private mutating func advance() { position += 1 }

    mutating func readFile() { readMembers(of: nil) }

    /// Reads declarations up to the brace that ends a type, or the file's end.
    private mutating func readMembers(of type: Int?) {
        var modifiers = Modifiers()
        while !isAtEnd {
            switch token.kind {
            case .sign("}"):
                advance()
                if type != nil { return }
            case .sign("{"): skip("{", "}")
            case .sign("("): skip("(", ")")
            case .sign("["): skip("[", "]")
            case .sign("@"):
                if peek(1) == .word("main") { modifiers.mainLine = token.line }
                advance()
                advance()
            case .sign("."):
                // A member in an expression: `.init`, `.self`.
                advance()
                if case .word = token.kind { advance() }
            case .word(let word):
                readWord(word, of: type, &modifiers)
            default: advance()
            }
        }
    }

    private mutating func readWord(_ word: String, of type: Int?, _ modifiers: inout Modifiers) {
        switch word {
        case "private", "fileprivate":
            advance()
            // `private(set)` hides the setter alone.
            if token.kind != .sign("(") { modifiers.isHidden = true }
        case "import":
            advance()
            readImport()
        case "class", "struct", "enum", "actor", "extension", "protocol":
            guard case .word(let name) = peek(1), !["func", "var", "let", "subscript"].contains(name)
            else {
                advance()
                return
            }
            readType(word, name, isNested: type != nil, modifiers)
            modifiers = Modifiers()
        case "func":
            let member = readFunction(modifiers)
            if let type { types[type].members.append(member) } else { functions.append(member) }
            modifiers = Modifiers()
        case "var", "let":
            let line = token.line
            advance()
            if case .word(let name) = token.kind, let type {
                types[type].members.append(
                    .init(name: name, isHidden: modifiers.isHidden, line: line, text: "\(word) \(name)"))
            }
            modifiers = Modifiers()
        case "init":
            let member = readFunction(modifiers, name: "init")
            if let type { types[type].members.append(member) }
            modifiers = Modifiers()
        case "deinit", "subscript", "case", "typealias":
            advance()
            modifiers = Modifiers()
        default: advance()
        }
    }

    private mutating func readImport() {
        // `import struct Foundation.Date`, `import Collections`
        if case .word(let kind) = token.kind,
            ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains(kind)
        {
            advance()
        }
        guard case .word(let module) = token.kind else { return }
        imports.insert(module)
        advance()
    }

    private mutating func readType(
        _ keyword: String, _ name: String, isNested: Bool, _ modifiers: Modifiers
    ) {
        if let line = modifiers.mainLine { mainLine = line }
        let line = token.line
        advance()
        advance()
        var inherits = false
        var isQualified = false
        while !isAtEnd, token.kind != .sign("{") {
            if token.kind == .sign(":") { inherits = true }
            if token.kind == .sign("."), !inherits { isQualified = true }
            advance()
        }
        advance()
        // Members of nested types and of protocols are nobody's to call.
        guard !isNested, !isQualified, keyword != "protocol" else {
            position -= 1
            skip("{", "}")
            return
        }
        var index = types.firstIndex { $0.name == name }
        if index == nil {
            types.append(.init(name: name, line: line))
            index = types.count - 1
        }
        if let index {
            if keyword != "extension" {
                types[index].isHidden = modifiers.isHidden
                types[index].line = line
                types[index].inherits = inherits
            }
            readMembers(of: index)
        }
    }

    private mutating func readFunction(
        _ modifiers: Modifiers, name known: String? = nil
    ) -> SourceOutline.Member {
        let start = token
        advance()
        var name = known ?? ""
        if known != nil {
            // What follows are its parameters.
        } else if case .word(let word) = token.kind {
            name = word
            advance()
        } else {
            while case .sign(let sign) = token.kind, sign != "(", sign != "<" {
                name += sign
                advance()
            }
        }
        while !isAtEnd, token.kind != .sign("{"), token.kind != .sign("}") {
            // A protocol's function, or one without a body, ends at the next.
            if case .word(let word) = token.kind, ["func", "var", "let", "init"].contains(word) {
                break
            }
            token.kind == .sign("(") ? skip("(", ")") : advance()
        }
        let member = SourceOutline.Member(
            name: name, isHidden: modifiers.isHidden, line: start.line,
            text: text(from: start, to: token))
        if token.kind == .sign("{") { skip("{", "}") }
        return member
    }

    /// Passes over what is between two signs, and over them.
    private mutating func skip(_ open: String, _ close: String) {
        var depth = 0
        repeat {
            if token.kind == .sign(open) { depth += 1 }
            if token.kind == .sign(close) { depth -= 1 }
            advance()
        } while depth > 0 && !isAtEnd
    }

    /// The source between two tokens, white space made single spaces.
    private func text(from start: SwiftToken, to end: SwiftToken) -> String {
        guard start.line >= 1, start.line <= lines.count else { return "" }
        var parts: [Substring] = []
        for number in start.line...max(start.line, min(end.line, lines.count)) {
            let line = lines[number - 1].utf8
            let from = number == start.line ? start.column - 1 : 0
            let to = number == end.line && end.kind != .end ? end.column - 1 : line.count
            guard from < to else { continue }
            parts.append(
                Substring(line.dropFirst(from).prefix(to - from)))
        }
        return parts.joined(separator: " ").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
