internal import JudgeCore

extension Fitting {
    /// Why the driver does not compile against the file, from what the
    /// compiler said about the driver: one sentence, and on lines of their own
    /// what was expected and what was found.
    func misfit(_ diagnostic: Diagnostic) -> String {
        let message = diagnostic.message
        guard case let (typeName, asked)? = asked else { return message }
        if DriverGenerator.isTaken(message) { return DriverGenerator.taken }
        var owner: String?
        var members = outline.functions
        if case .type(let name) = calledPlace {
            guard let type = outline.type(name) else {
                return absence(of: typeName, asked.map(\.name)) + "\nExpected: \(expected)"
            }
            owner = name
            members = type.members
        }
        let missing = asked.filter { wanted in !members.contains { $0.name == wanted.name } }
        if let first = missing.first {
            let elsewhere = outline.functions.first { $0.name == first.name }
            let near = NearestNames.of(first.name, among: members.map(\.name)).first
            let alike = members.first { $0.name == near }
            return "\(owner ?? typeName) has no \(first.name)"
                + (elsewhere.map { "; the one on line \($0.line) is outside of it" } ?? "")
                + (alike.map { "; is \($0.name) on line \($0.line) meant to be it" } ?? "")
                + "\(alike == nil ? "." : "?")\nExpected: \(asked.count == 1 ? expected : first.text)"
        }
        if let reason = conformance(message) { return reason }
        let line = driverLine(diagnostic.location?.line)
        if let reason = nodeMisfit(message, line) ?? constructionMisfit(message, line, owner) {
            return reason
        }
        // The names are there: types or labels are others.
        let name = operation(at: diagnostic.location?.line) ?? asked.first?.name ?? ""
        let wanted = asked.first { $0.name == name }?.text ?? constructor ?? expected
        let found = members.filter { $0.name == name }.map { "\($0.text) (line \($0.line))" }
        return
            "\(owner.map { "\($0)." } ?? "")\(name) does not fit the problem: "
            + Self.advice(message, name) + ".\n"
            + "Expected: \(wanted)"
            + (found.isEmpty ? "" : "\nFound: \(found.joined(separator: "; "))")
    }

    /// Where what is called stands: by the driver, or by the probe.
    private var calledPlace: EntryPlace {
        probed.map { .type($0) } ?? place
    }

    /// The operation of a class problem that a line of the driver is for;
    /// `init` for the constructor.
    private func operation(at line: Int?) -> String? {
        guard case .design(let design) = entry, let line, let driver else { return nil }
        let before = driver.split(separator: "\n", omittingEmptySubsequences: false).prefix(line)
        guard let label = before.last(where: { $0.contains("case \"") }) else { return nil }
        let name = String(label.split(separator: "\"")[1])
        return name == design.typeName ? "init" : name
    }

    /// A line of the driver, by its number.
    private func driverLine(_ number: Int?) -> Substring {
        guard let number, let driver else { return "" }
        let lines = driver.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.contains(number - 1) ? lines[number - 1] : ""
    }

    /// Why there is no type to be called.
    private func absence(of typeName: String, _ members: [String]) -> String {
        let several = candidates(members)
        if several.count > 1 {
            return "\(Figures.listed(several.map(\.name))) each have "
                + "\(Figures.listed(members)): keep one, or call it \(typeName)."
        }
        if let inner = outline.nested.first(where: { $0.name == typeName }) {
            return "\(typeName) stands inside of \(inner.outer) (line \(inner.line)): move it out."
        }
        return "the file declares no class \(typeName)."
    }

    /// Where a probe needs a protocol of the candidate's type, as the starter has
    /// it: not the function is wrong then, which the probe calls beside it.
    private func conformance(_ message: String) -> String? {
        // Of another name the compiler says 'Model' (aka 'Regression').
        guard let wanted, let probed, !wanted.parents.isEmpty,
            let match = message.firstMatch(of: /'(\w+)' (?:\(aka '\w+'\) )?conform to '(\w+)'/),
            [wanted.name, probed].contains(String(match.1))
        else { return nil }
        return "\(probed) does not conform to \(match.2).\n"
            + "Expected: \(probed): \(wanted.parents.joined(separator: ", "))"
    }

    /// Where the candidate's own node class is not like the one that is given.
    private func nodeMisfit(_ message: String, _ line: Substring) -> String? {
        for node in NodeClass.allCases
        where entry.uses(node) && outline.declared.contains(node.name) {
            guard line.contains("{ \(node.name)($0)") || message.contains("'\(node.name)") else {
                continue
            }
            return "your own class \(node.name) does not fit the problem: \(message).\n"
                + "Expected: \(node.members); or remove the class, the judge has one"
        }
        return nil
    }

    /// Where no instance can be made.
    private func constructionMisfit(
        _ message: String, _ line: Substring, _ owner: String?
    ) -> String? {
        guard case .function = entry, let owner, let type = outline.type(owner),
            line.contains("instance = ") || message.contains("must be unwrapped")
        else { return nil }
        guard type.members.contains(where: { $0.name == "init" }) else { return nil }
        return "the judge makes a \(owner)() for each test: give it an init() without parameters "
            + "that is not private and cannot fail"
    }

    /// What to change, where the compiler's words are about the judge's call.
    private static func advice(_ message: String, _ name: String) -> String {
        let known: [(String, String)] = [
            ("missing argument label", "its parameters have labels; write _ before their names"),
            ("extraneous argument label", "its parameters need the labels of the signature"),
            ("incorrect argument label", "its parameters need the labels of the signature"),
            ("static member", "it must not be static"), ("call can throw", "it must not throw"),
            ("'async' call", "it must not be async"),
            ("main actor-isolated", "it must not be isolated to the main actor; remove @MainActor"),
            ("'&' used with non-inout argument", "write inout before the type of its parameter"),
        ]
        return known.first { message.contains($0.0) }?.1 ?? message
    }
}

extension NodeClass {
    /// What the driver needs of the class.
    fileprivate var members: String {
        switch self {
        case .list: "init(_ val: Int), val: Int, next: ListNode?"
        case .tree: "init(_ val: Int), val: Int, left: TreeNode?, right: TreeNode?"
        case .graph: "init(_ val: Int), val: Int, neighbors: [Node?]"
        case .random: "init(_ val: Int), val: Int, next: Node?, random: Node?"
        case .nary: "init(_ val: Int), val: Int, children: [Node]"
        }
    }
}
