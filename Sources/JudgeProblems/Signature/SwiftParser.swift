internal import JudgeCore
internal import JudgeSyntax

/// A place in the tokens of a starter file, and the steps that every parser
/// of a part of it takes.
///
/// Parsers of types, function headers and whole files are extensions of it,
/// so that each can be used alone.
struct SwiftParser {
    /// How deep types may be nested.
    static let depthLimit = 32

    private let tokens: [SwiftToken]
    let file: String
    /// What `Node` means in this package.
    let node: NodeClass?
    /// The class that a class problem asks for, which its operations may use.
    var ownType: String?
    private var position = 0
    var depth = 0

    init(_ text: String, file: String, node: NodeClass? = nil) throws(JudgeFailure) {
        tokens = try SwiftTokenizer.tokens(of: text, file: file)
        self.file = file
        self.node = node
    }

    /// The token that comes next, or one further on; at last always the end.
    func peek(_ distance: Int = 0) -> SwiftToken {
        tokens[min(position + distance, tokens.count - 1)]
    }

    mutating func advance() { position = min(position + 1, tokens.count - 1) }

    /// Takes a sign if it comes next.
    mutating func take(sign: String) -> Bool {
        guard peek().kind == .sign(sign) else { return false }
        advance()
        return true
    }

    /// Takes a keyword if it comes next.
    mutating func take(word: String) -> Bool {
        guard peek().kind == .word(word) else { return false }
        advance()
        return true
    }

    mutating func expect(sign: String) throws(JudgeFailure) {
        guard take(sign: sign) else { throw expected("`\(sign)`") }
    }

    /// Takes a name; `what` says in an error what is named.
    mutating func name(of what: String) throws(JudgeFailure) -> String {
        guard case .word(let name) = peek().kind else { throw expected("the name of \(what)") }
        advance()
        return name
    }

    /// Passes over `{`, whatever is between, and the `}` that belongs to it.
    mutating func skipBraces() throws(JudgeFailure) {
        try expect(sign: "{")
        var depth = 1
        while depth > 0 {
            if peek().kind == .end { throw expected("`}`") }
            if peek().kind == .sign("{") { depth += 1 }
            if peek().kind == .sign("}") { depth -= 1 }
            advance()
        }
    }

    /// The failure for a token that is not what must come next.
    func expected(_ what: String) -> JudgeFailure {
        refused("expected \(what), found \(peek().found)")
    }

    /// A failure at a token, by default the next one.
    func refused(_ message: String, at token: SwiftToken? = nil) -> JudgeFailure {
        let place = token ?? peek()
        return JudgeFailure(
            .judge, "bad-signature", message, file: file, line: place.line, column: place.column)
    }
}
