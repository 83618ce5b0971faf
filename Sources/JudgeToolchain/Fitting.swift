internal import JudgeCore

/// How a submission fits what a problem asks for: where its entry stands, what
/// it needs, and what keeps it from being called, in words that say what to
/// change.
struct Fitting {
    private let entry: Entry
    private let outline: SourceOutline

    init(_ submission: Submission, _ entry: Entry) {
        self.entry = entry
        outline = SourceOutline(submission.source)
    }

    /// Whether the file needs modules that do not come with the toolchain.
    var usesModules: Bool {
        !implicitImports.isEmpty || !outline.imports.isDisjoint(with: CandidateModules.names)
    }

    /// Modules of types that the file uses without an import and does not
    /// declare itself.
    var implicitImports: [String] {
        CandidateModules.implicit.filter { name, _ in
            outline.words.contains(name) && !outline.declared.contains(name)
        }.map(\.1)
    }

    /// Whether the program begins in a type that is marked as `@main`.
    var hasMain: Bool { outline.mainLine != nil }

    /// The type that holds the entry: the one the problem names, or the only
    /// one that has what is asked for; else a function outside of types.
    var place: EntryPlace {
        switch entry {
        case .program: .file
        case .function(let entry):
            outline.functions.contains { $0.name == entry.function.name }
                ? type(entry.typeName, [entry.function.name]).map { .type($0) } ?? .file
                : .type(type(entry.typeName, [entry.function.name]) ?? entry.typeName)
        case .design(let design):
            .type(
                type(design.typeName, design.operations.map(\.function.name)) ?? design.typeName)
        }
    }

    private func type(_ name: String, _ members: [String]) -> String? {
        if let named = outline.type(name), named.inherits || named.has(members) { return name }
        let others = outline.types.filter { $0.has(members) }
        return others.count == 1 ? others[0].name : nil
    }

    /// What must be changed before the compiler need look at it.
    func objection(file: String) -> (reason: String, location: SourceLocation)? {
        func at(_ line: Int) -> SourceLocation { SourceLocation(file: file, line: line, column: 1) }
        guard entry != .program else { return nil }
        if let line = outline.mainLine {
            return (
                "the judge calls your code itself: remove the type that is marked @main, or move "
                    + "what it tries to the samples of judge run",
                at(line)
            )
        }
        let members: [String]
        switch entry {
        case .function(let entry): members = [entry.function.name]
        case .design(let design): members = design.operations.map(\.function.name)
        case .program: return nil
        }
        let found: [SourceOutline.Member]
        switch place {
        case .file: found = outline.functions
        case .type(let name):
            guard let type = outline.type(name) else { return nil }
            if type.isHidden {
                return (
                    "\(name) is private, so the judge cannot call it: remove the word before it",
                    at(type.line)
                )
            }
            found = type.members
        }
        for name in members {
            let named = found.filter { $0.name == name }
            if let first = named.first, named.allSatisfy(\.isHidden) {
                return (
                    "\(name) is private, so the judge cannot call it: remove the word before it",
                    at(first.line)
                )
            }
        }
        return nil
    }

    /// Why the driver does not compile against the file, from what the
    /// compiler said about the driver: one sentence, and on lines of their own
    /// what was expected and what was found.
    func misfit(_ diagnostic: Diagnostic) -> String {
        let message = diagnostic.message
        guard case let (typeName, functions)? = asked else { return message }
        if message.contains("'\(DriverGenerator.entry)'") {
            return "the name \(DriverGenerator.entry) is taken by the judge; choose another"
        }
        var owner: String?
        var members = outline.functions
        if case .type(let name) = place {
            guard let type = outline.type(name) else {
                return "the file declares no class \(typeName).\nExpected: \(expected)"
            }
            owner = name
            members = type.members
        }
        let missing = functions.filter { function in
            !members.contains { $0.name == function.name }
        }
        if let first = missing.first {
            let elsewhere = outline.functions.first { $0.name == first.name }
            let near = NearestNames.of(first.name, among: members.map(\.name)).first
            let alike = members.first { $0.name == near }
            return "\(owner ?? typeName) has no \(first.name)"
                + (elsewhere.map { "; the one on line \($0.line) is outside of it" } ?? "")
                + (alike.map { "; is \($0.name) on line \($0.line) meant to be it" } ?? "")
                + "\(alike == nil ? "." : "?")\nExpected: \(functions.count == 1 ? expected : "\(first)")"
        }
        // The names are there: types or labels are others.
        let name = operation(at: diagnostic.location?.line) ?? functions.first?.name ?? ""
        let wanted = functions.first { $0.name == name }.map { "\($0)" } ?? constructor ?? expected
        let found = members.filter { $0.name == name }.map { "\($0.text) (line \($0.line))" }
        return "\(owner.map { "\($0)." } ?? "")\(name) does not fit the problem: \(message).\n"
            + "Expected: \(wanted)"
            + (found.isEmpty ? "" : "\nFound: \(found.joined(separator: "; "))")
    }

    /// The operation of a class problem that a line of the driver is for;
    /// `init` for the constructor.
    private func operation(at line: Int?) -> String? {
        guard case .design(let design) = entry, let line,
            let driver = DriverGenerator.source(for: entry, in: place)
        else { return nil }
        let before = driver.split(separator: "\n", omittingEmptySubsequences: false).prefix(line)
        guard let label = before.last(where: { $0.contains("case \"") }) else { return nil }
        let name = String(label.split(separator: "\"")[1])
        return name == design.typeName ? "init" : name
    }

    private var asked: (typeName: String, functions: [FunctionSignature])? {
        switch entry {
        case .function(let entry): (entry.typeName, [entry.function])
        case .design(let design): (design.typeName, design.operations.map(\.function))
        case .program: nil
        }
    }

    private var constructor: String? {
        guard case .design(let design) = entry else { return nil }
        return "init(\(FunctionSignature.list(design.constructor)))"
    }

    private var expected: String {
        switch entry {
        case .function(let entry): "class \(entry.typeName) { \(entry.function) }"
        case .design, .program: "\(entry)"
        }
    }
}
