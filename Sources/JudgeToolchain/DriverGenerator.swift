package import JudgeCore

/// Writes the Swift file that stands between the harness and a submission: it
/// reads what a test asks for, calls the submission and hands the answer over.
///
/// It is compiled in the submission's own module. It names a type of the
/// signature only unqualified, so that a candidate's own declaration of it
/// wins, and declares nothing that a candidate could collide with.
package enum DriverGenerator {
    /// The function that the runner calls.
    package static let entry = "judge_entry"
    /// The one that it calls in the second process of a relayed test.
    package static let receivingEntry = "judge_entry_receive"
    /// The driver's file name in the box.
    static let fileName = "judge-driver.swift"
    /// That of a package's probe.
    static let probeName = "judge-probe.swift"

    /// What is said to a candidate whose name is the driver's.
    static let taken = "the name \(entry) is taken by the judge; choose another"

    /// Whether the compiler complains that the driver's function is there twice.
    static func isTaken(_ message: String) -> Bool {
        [entry, receivingEntry].contains {
            message.contains("'\($0)'") || message.contains("'\($0)()'")
        }
    }

    /// The function of a compiled submission that the runner calls.
    package static func entryPoint(of entry: Entry) -> String {
        entry == .program ? "main" : Self.entry
    }

    /// The driver for a submission that has this entry, in this place; `nil`
    /// where the submission is a program of its own.
    package static func source(for entry: Entry, in place: EntryPlace) -> String? {
        let functions: [(name: String, body: [String])]
        switch entry {
        case .function(let signature):
            if let relay = signature.probe?.relay {
                functions = [(Self.entry, relay.send), (receivingEntry, relay.receive)].map {
                    ($0, body(EntrySignature(typeName: signature.typeName, function: $1), place))
                }
            } else {
                functions = [(Self.entry, body(signature, place))]
            }
        case .design(let design): functions = [(Self.entry, DesignDriver(design, place).body)]
        case .program: return nil
        }
        return "import JudgeHarness\n" + functions.map { function($0.name, $0.body) }.joined()
    }

    private static func function(_ name: String, _ body: [String]) -> String {
        """

        @_cdecl("\(name)")
        public func \(name)() {
        \(ValueCode.indented(body))
        }

        """
    }

    /// Names in the driver of a function.
    private static let locals = [
        "reader", "writer", "start", "elapsed", "answer", "originals", "instance",
    ]

    private static func body(_ signature: EntrySignature, _ place: EntryPlace) -> [String] {
        let function = signature.function
        let parameters = function.parameters.enumerated().flatMap { index, parameter in
            [
                "reader.begin(\"\(parameter.name)\")",
                "\(parameter.isInout ? "var" : "let") parameter\(index): \(parameter.type) = "
                    + ValueCode.reading(parameter.type, from: "reader"),
            ]
        }
        // A function alone that is called like something in here is the module's.
        let isLocal = locals.contains(function.name) || function.name.hasPrefix("parameter")
        var receiver = isLocal ? "Submission." : ""
        var instance: [String] = []
        if case .type(let name) = place {
            receiver = "instance."
            // A variable, since the method of a struct may be mutating.
            instance = ["var instance = \(name)()"]
        }
        let call = Call(function, arguments: function.parameters.indices.map { "parameter\($0)" })
        let (originals, answer) = answer(of: signature)
        return ["var reader = JudgeReader()"] + parameters + ["reader.finish()"] + originals
            + instance + [
                "let start = judgeClock()",
                call.statements(on: receiver),
                "let elapsed = judgeClock() - start",
                "var writer = JudgeWriter()",
                answer,
                "writer.finish(callNanoseconds: elapsed)",
            ]
    }

    /// What remembers the input's nodes, and what writes the answer.
    private static func answer(of signature: EntrySignature) -> ([String], String) {
        let function = signature.function
        guard signature.freshNodes, case .optional(.node(let node)) = function.answerType else {
            return ([], ValueCode.writing("answer", function.answerType, to: "writer"))
        }
        let inputs = function.parameters.indices.filter {
            function.parameters[$0].type == function.answerType
        }.map { " + \(ValueCode.nodes(from: "parameter\($0)", node))" }
        // Kept until the answer is written: a node that the candidate frees
        // would give its identity to a new one.
        return (
            ["let originals = [\(node.name)]()\(inputs.joined())"],
            ValueCode.writingCopy("answer", node, to: "writer", of: "originals")
        )
    }
}

/// Where in a submission its entry stands.
package enum EntryPlace: Sendable, Hashable {
    /// In a type of this name.
    case type(String)
    /// Outside of types: a function alone.
    case file
}

/// A call of the candidate's function.
struct Call {
    private let function: FunctionSignature
    private let arguments: [String]

    init(_ function: FunctionSignature, arguments: [String]) {
        self.function = function
        self.arguments = arguments
    }

    /// The arguments with their labels, in parentheses.
    static func list(_ parameters: [Parameter], _ arguments: [String]) -> String {
        let list = zip(parameters, arguments).map { parameter, argument in
            (parameter.label.map { "\($0): " } ?? "") + (parameter.isInout ? "&" : "") + argument
        }
        return "(\(list.joined(separator: ", ")))"
    }

    /// The lines that call it and bind `answer`, where there is one; `receiver`
    /// is what stands before the name: `instance.`.
    func statements(on receiver: String) -> String {
        let call = "\(receiver)\(function.name)\(Self.list(function.parameters, arguments))"
        guard function.result == .void else { return "let answer: \(function.result) = \(call)" }
        let changed = function.parameters.firstIndex(where: \.isInout)
        return call + (changed.map { "\nlet answer = \(arguments[$0])" } ?? "")
    }
}
