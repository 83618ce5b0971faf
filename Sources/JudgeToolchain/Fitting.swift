internal import JudgeCore

/// How a submission fits what a problem asks for: where its entry stands, what
/// it needs, and what keeps it from being called, in words that say what to
/// change.
struct Fitting {
    let entry: Entry
    let outline: SourceOutline
    /// What a probe calls, as the starter declares it.
    let wanted: SourceOutline.TypeDeclaration?

    init(_ submission: Submission, _ entry: Entry) {
        self.entry = entry
        outline = SourceOutline(submission.source)
        if case .function(let entry) = entry, let probe = entry.probe {
            wanted = SourceOutline(probe.starter).types.first
        } else {
            wanted = nil
        }
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
        case .function(let entry) where entry.probe != nil: .type(entry.typeName)
        case .function(let entry):
            outline.functions.contains { $0.name == entry.function.name }
                ? type(entry.typeName, [entry.function.name]).map { .type($0) } ?? .file
                : .type(type(entry.typeName, [entry.function.name]) ?? entry.typeName)
        case .design(let design):
            .type(
                type(design.typeName, design.operations.map(\.function.name)) ?? design.typeName)
        }
    }

    /// The type that a probe calls: the one that the starter names, or the only
    /// one that has its members.
    var probed: String? {
        guard let wanted else { return nil }
        guard !outline.declared.contains(wanted.name) else { return wanted.name }
        let found = candidates(wanted.members.map(\.name).filter { $0 != "init" })
        return found.count == 1 ? found[0].name : wanted.name
    }

    /// What is compiled beside the submission to call it; `nil` where it is a
    /// program of its own.
    var driver: String? {
        guard let source = DriverGenerator.source(for: entry, in: place) else { return nil }
        guard let wanted, let probed, probed != wanted.name else { return source }
        return source + "\ntypealias \(wanted.name) = \(probed)\n"
    }

    private func type(_ name: String, _ members: [String]) -> String? {
        if let named = outline.type(name), named.inherits || named.has(members) { return name }
        let candidates = candidates(members)
        return candidates.count == 1 ? candidates[0].name : nil
    }

    /// The types that have what is asked for, by themselves, else from others
    /// in the file.
    func candidates(_ members: [String]) -> [SourceOutline.TypeDeclaration] {
        let own = outline.types.filter { $0.has(members) }
        return own.isEmpty ? outline.types.filter { outline.inherits(members, $0) } : own
    }

    /// Modules of the toolchain that the box has not got, and what they are for.
    private static let absentModules = [
        "XCTest": "tests", "Testing": "tests", "CoreFoundation": "C", "CxxStdlib": "C++",
        "Cxx": "C++", "_Builtin_float": "C",
    ]

    /// What must be changed before the compiler need look at it.
    func objection(file: String) -> (reason: String, location: SourceLocation)? {
        func at(_ line: Int) -> SourceLocation { SourceLocation(file: file, line: line, column: 1) }
        for (module, line) in outline.importLines.sorted(by: { $0.value < $1.value }) {
            guard let use = Self.absentModules[module] else { continue }
            let rest = use == "tests" ? " and the tests" : ""
            return ("\(module) is not available here: remove the import\(rest)", at(line))
        }
        guard entry != .program else { return nil }
        if let line = outline.mainLine {
            return (
                "the judge calls your code itself: remove the type that is marked @main; judge run "
                    + "--input tries what it tried",
                at(line)
            )
        }
        let found: [SourceOutline.Member]
        switch probed.map({ .type($0) }) ?? place {
        case .file: found = outline.functions
        case .type(let name):
            guard let type = outline.type(name) else { return nil }
            if let word = type.hiddenBy {
                return (Self.hidden(name, word), at(type.line))
            }
            found = type.members
        }
        for name in asked?.members.map(\.name) ?? [] {
            let named = found.filter { $0.name == name }
            if let first = named.first, let word = first.hiddenBy, named.allSatisfy(\.isHidden) {
                return (Self.hidden(name, word), at(first.line))
            }
        }
        return nil
    }

    private static func hidden(_ name: String, _ word: String) -> String {
        "\(name) is \(word), so the judge cannot call it: remove the word before it"
    }

    /// What the problem asks for, by name and as it is declared.
    var asked: (typeName: String, members: [(name: String, text: String)])? {
        switch entry {
        case .function where wanted != nil:
            wanted.map { type in
                (
                    type.name,
                    type.members.filter { $0.name != "init" }.map { ($0.name, $0.text) }
                )
            }
        case .function(let entry):
            (entry.typeName, [(entry.function.name, "\(entry.function)")])
        case .design(let design):
            (design.typeName, design.operations.map { ($0.function.name, "\($0)") })
        case .program: nil
        }
    }

    var constructor: String? {
        guard case .design(let design) = entry else { return nil }
        return "init(\(FunctionSignature.list(design.constructor)))"
    }

    var expected: String {
        switch entry {
        case .function(let entry):
            entry.probe?.declaration ?? "class \(entry.typeName) { \(entry.function) }"
        case .design, .program: "\(entry)"
        }
    }
}
