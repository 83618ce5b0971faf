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
        /// The word that hides it: `private`, `fileprivate`.
        var hiddenBy: String?
        var isHidden: Bool { hiddenBy != nil }
        var line: Int
        /// The declaration up to its body, on one line.
        var text: String
    }

    /// A type with all that its extensions add.
    struct TypeDeclaration {
        var name: String
        var hiddenBy: String?
        var isHidden: Bool { hiddenBy != nil }
        var inherits = false
        /// What stands behind the colon, of the type and its extensions.
        var parents: [String] = []
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
    private(set) var importLines: [String: Int] = [:]
    /// Types that stand inside of others.
    private(set) var nested: [(name: String, outer: String, line: Int)] = []
    private var protocols: Set<String> = []
    /// Where `@main` stands.
    private(set) var mainLine: Int?
    /// Every name and keyword in the file.
    private(set) var words: Set<String> = []
    /// Names that are given to types anywhere in the file.
    private(set) var declared: Set<String> = []

    /// Types and protocols by name.
    private var extended: [String: TypeDeclaration] = [:]

    func type(_ name: String) -> TypeDeclaration? { types.first { $0.name == name } }

    /// Whether a type has members of these names, by itself or from a class or
    /// a protocol's extension in this file.
    func inherits(_ names: [String], _ type: TypeDeclaration) -> Bool {
        var missing = Set(names)
        var seen: Set<String> = []
        var next = [type]
        while let type = next.popLast(), seen.insert(type.name).inserted {
            missing.subtract(type.members.map(\.name))
            next += type.parents.compactMap { extended[$0] }
        }
        return missing.isEmpty
    }

    /// What stands behind a place that is none of Swift's tokens is not seen.
    init(_ source: [UInt8]) {
        let text = String(decoding: source, as: UTF8.self)
        // A name in backticks is none of the keywords that are looked for.
        let tokens = SwiftTokenizer.tokens(leniently: text).map { token in
            guard token.isQuoted, case .word(let word) = token.kind else { return token }
            var token = token
            token.kind = .word("`\(word)`")
            return token
        }
        var reader = OutlineReader(
            // By bytes: CR and LF are one character, and the tokens count LF.
            tokens,
            lines: Array(text.utf8).split(
                separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false))
        reader.readFile()
        types = reader.types
        extended = Dictionary(reader.types.map { ($0.name, $0) }) { first, _ in first }
        functions = reader.functions
        imports = Set(reader.imports.keys)
        importLines = reader.imports
        nested = reader.nested
        protocols = reader.protocols
        types.removeAll { protocols.contains($0.name) }
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
    private let lines: [ArraySlice<UInt8>]
    private var position = 0

    var types: [SourceOutline.TypeDeclaration] = []
    var functions: [SourceOutline.Member] = []
    var imports: [String: Int] = [:]
    var nested: [(name: String, outer: String, line: Int)] = []
    var protocols: Set<String> = []
    var mainLine: Int?

    /// What stands before a declaration.
    private struct Modifiers {
        var hiddenBy: String?
        var mainLine: Int?
    }

    init(_ tokens: [SwiftToken], lines: [ArraySlice<UInt8>]) {
        self.tokens = tokens
        self.lines = lines
    }

    private var token: SwiftToken { tokens[min(position, tokens.count - 1)] }
    private var isAtEnd: Bool { token.kind == .end }

    private func peek(_ distance: Int) -> SwiftToken.Kind {
        tokens[min(position + distance, tokens.count - 1)].kind
    }

    private mutating func advance() { position += 1 }

    mutating func readFile() { readMembers(of: nil, Modifiers()) }

    /// Reads declarations up to the brace that ends a type, or the file's end;
    /// all of them have `common` before them.
    private mutating func readMembers(of type: Int?, _ common: Modifiers) {
        var modifiers = common
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
                readWord(word, of: type, &modifiers, common)
            default: advance()
            }
        }
    }

    private mutating func readWord(
        _ word: String, of type: Int?, _ modifiers: inout Modifiers, _ common: Modifiers
    ) {
        switch word {
        case "private", "fileprivate":
            advance()
            // `private(set)` hides the setter alone.
            if token.kind != .sign("(") { modifiers.hiddenBy = word }
        case "import":
            advance()
            readImport()
            modifiers = common
        case "class", "struct", "enum", "actor", "extension", "protocol":
            guard case .word(let name) = peek(1),
                !["func", "var", "let", "subscript"].contains(name)
            else {
                advance()
                return
            }
            readType(word, name, in: type, modifiers)
            modifiers = common
        case "func":
            let member = readFunction(modifiers)
            if let type { types[type].members.append(member) } else { functions.append(member) }
            modifiers = common
        case "var", "let":
            let line = token.line
            advance()
            if case .word(let name) = token.kind, let type {
                types[type].members.append(
                    .init(
                        name: Self.plain(name), hiddenBy: modifiers.hiddenBy, line: line,
                        text: "\(word) \(name)"))
            }
            modifiers = common
        case "init":
            let member = readFunction(modifiers, name: "init")
            if let type { types[type].members.append(member) }
            modifiers = common
        case "deinit", "subscript", "case", "typealias":
            advance()
            modifiers = common
        default: advance()
        }
    }

    private mutating func readImport() {
        // `import struct Foundation.Date`, `import Collections`
        if case .word(let kind) = token.kind,
            ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains(
                kind)
        {
            advance()
        }
        guard case .word(let module) = token.kind else { return }
        imports[module] = token.line
        advance()
    }

    private mutating func readType(
        _ keyword: String, _ name: String, in outer: Int?, _ modifiers: Modifiers
    ) {
        if let line = modifiers.mainLine { mainLine = line }
        let line = token.line
        advance()
        advance()
        var parents: [String] = []
        var inherits = false
        var isQualified = false
        while !isAtEnd, token.kind != .sign("{") {
            if token.kind == .sign(":") { inherits = true }
            if token.kind == .sign("."), !inherits { isQualified = true }
            if inherits, case .word(let parent) = token.kind { parents.append(parent) }
            advance()
        }
        // Members of types in others are nobody's to call.
        guard outer == nil, !isQualified else {
            if let outer { nested.append((name, types[outer].name, line)) }
            skip("{", "}")
            return
        }
        advance()
        var index = types.firstIndex { $0.name == name }
        if index == nil {
            types.append(.init(name: name, line: line))
            index = types.count - 1
        }
        guard let index else { return }
        types[index].parents += parents
        switch keyword {
        case "extension":
            // What hides an extension hides what it adds.
            var common = modifiers
            common.mainLine = nil
            readMembers(of: index, common)
        case "protocol":
            protocols.insert(name)
            // What a protocol asks for is not there yet.
            position -= 1
            skip("{", "}")
        default:
            types[index].hiddenBy = modifiers.hiddenBy
            types[index].line = line
            types[index].inherits = inherits
            readMembers(of: index, Modifiers())
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
            name = Self.plain(word)
            advance()
        } else {
            while case .sign(let sign) = token.kind, sign != "(" {
                // What is generic has a name after this sign, `<` itself has not.
                if sign == "<", case .word = peek(1) { break }
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
            name: name, hiddenBy: modifiers.hiddenBy, line: start.line,
            text: text(from: start, to: token))
        if token.kind == .sign("{") { skip("{", "}") }
        return member
    }

    /// A name without its backticks.
    private static func plain(_ word: String) -> String { word.filter { $0 != "`" } }

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
        var parts: [String] = []
        for number in start.line...max(start.line, min(end.line, lines.count)) {
            let line = lines[number - 1]
            let from = number == start.line ? start.column - 1 : 0
            let to = number == end.line && end.kind != .end ? end.column - 1 : line.count
            guard from < to else { continue }
            parts.append(String(decoding: line.dropFirst(from).prefix(to - from), as: UTF8.self))
        }
        return parts.joined(separator: " ").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
