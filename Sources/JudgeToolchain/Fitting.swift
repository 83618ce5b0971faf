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
    /// compiler said about the driver.
    func misfit(_ message: String) -> String {
        guard case let (typeName, functions)? = asked else { return message }
        let isType: String? = if case .type(let name) = place { name } else { nil }
        if message.contains("'\(DriverGenerator.entry)'") {
            return "the name \(DriverGenerator.entry) is taken by the judge; choose another"
        }
        if let name = isType, outline.type(name) == nil {
            return "the file declares no class \(typeName). \(expected)"
        }
        let owner = isType.flatMap { outline.type($0) }?.members ?? outline.functions
        let wanted = functions.filter { function in !owner.contains { $0.name == function.name } }
        if let first = wanted.first {
            let elsewhere = outline.functions.first { $0.name == first.name }
            return "\(isType ?? typeName) has no \(first.name)"
                + (elsewhere.map { " (line \($0.line) has one outside of it)" } ?? "")
                + ". \(expected)"
        }
        // The names are there: the types or labels are others.
        let named = functions.first { message.contains("'\($0.name)'") } ?? functions.first
        let found = owner.filter { $0.name == named?.name }
            .map { "\($0.text) (line \($0.line))" }
        guard let named, !found.isEmpty else {
            return "\(isType ?? typeName) does not fit the problem: \(message). \(expected)"
        }
        let declaration = functions.count == 1 ? expected : "Expected: \(named)"
        return "\(isType.map { "\($0)." } ?? "")\(named.name) does not fit the problem: "
            + "\(message). \(declaration) Found: \(found.joined(separator: "; "))"
    }

    private var asked: (typeName: String, functions: [FunctionSignature])? {
        switch entry {
        case .function(let entry): (entry.typeName, [entry.function])
        case .design(let design): (design.typeName, design.operations.map(\.function))
        case .program: nil
        }
    }

    private var expected: String {
        switch entry {
        case .function(let entry): "Expected: class \(entry.typeName) { \(entry.function) }"
        case .design, .program: "Expected: \(entry)"
        }
    }
}
