internal import JudgeCore

/// The driver's code for a class problem: one pass over the operations, each
/// with its arguments, each answered as it is done.
///
/// Instances are kept by their number. Only the calls themselves are timed.
struct DesignDriver {
    private let design: DesignSignature
    /// What the candidate calls the class.
    private let typeName: String

    init(_ design: DesignSignature, _ place: EntryPlace) {
        self.design = design
        typeName = if case .type(let name) = place { name } else { design.typeName }
    }

    var body: [String] {
        [
            "var reader = JudgeReader()",
            "reader.begin(\"operations\")",
            "let operations = [String]._judgeRead(&reader)",
            "reader.begin(\"arguments\")",
            "var writer = JudgeWriter()",
            "var instances: [\(typeName)] = []",
            "var elapsed = 0",
            "for index in operations.indices {",
            indented([
                "reader.element(index)",
                "writer.element(index)",
                "let (number, name) = reader.call(operations[index], of: instances.count)",
                "switch name {",
            ]),
            indented(
                [constructor] + design.operations.map { operation($0) } + [
                    "default: reader.unknown(name)",
                    "}",
                ]),
            "}",
            "operations.isEmpty ? reader.emptyArray() : reader.endArray()",
            "reader.finish()",
            "writer.endArray()",
            "writer.finish(callNanoseconds: elapsed)",
        ]
    }

    private var constructor: String {
        let arguments = self.arguments(design.constructor)
        let call = Call.list(design.constructor, arguments.names)
        return branch(
            design.typeName,
            arguments.reading + timed("let instance = \(typeName)\(call)")
                + ["instances.append(instance)", "writer.null()"])
    }

    private func operation(_ operation: DesignSignature.Operation) -> String {
        let function = operation.function
        let arguments = self.arguments(function.parameters)
        let call: String
        switch operation.form {
        case .method:
            call = Call(renamed(function), arguments: arguments.names)
                .statements(on: "instances[number].")
        case .property:
            call = "let answer: \(renamed(function.result)) = instances[number].\(function.name)"
        case .staticMethod where function.isOperator:
            let parts = arguments.names
            call =
                "let answer: \(renamed(function.result)) = "
                + (parts.count == 1
                    ? "\(function.name)\(parts[0])" : "\(parts[0]) \(function.name) \(parts[1])")
        case .staticMethod:
            call = Call(renamed(function), arguments: arguments.names)
                .statements(on: "\(typeName).")
        }
        let answer =
            function.answerType == .named(design.typeName)
            ? ["instances.append(answer)", "writer.null()"]
            : function.answerType == .void
                ? ["writer.null()"]
                : [ValueCode.writing("answer", function.answerType, to: "writer")]
        return branch(function.name, arguments.reading + timed(call) + answer)
    }

    private func branch(_ name: String, _ statements: [String]) -> String {
        "case \"\(name)\":\n\(indented(statements))"
    }

    /// Statements that read an operation's arguments, and what they are called.
    private func arguments(_ parameters: [Parameter]) -> (reading: [String], names: [String]) {
        guard !parameters.isEmpty else { return (["reader.emptyArray()"], []) }
        let reading = parameters.enumerated().flatMap { index, parameter in
            let isOwn = parameter.type == .named(design.typeName)
            return [
                "reader.element(\(index))",
                "\(parameter.isInout ? "var" : "let") argument\(index): \(renamed(parameter.type)) = "
                    + (isOwn
                        ? "instances[reader.instance(of: instances.count)]"
                        : ValueCode.reading(parameter.type, from: "reader")),
            ]
        }
        return (reading + ["reader.endArray()"], parameters.indices.map { "argument\($0)" })
    }

    private func timed(_ statement: String) -> [String] {
        ["let start = judgeClock()", statement, "elapsed += judgeClock() - start"]
    }

    /// A type as the candidate calls it.
    private func renamed(_ type: SwiftType) -> SwiftType {
        type == .named(design.typeName) ? .named(typeName) : type
    }

    private func renamed(_ function: FunctionSignature) -> FunctionSignature {
        var function = function
        function.result = renamed(function.result)
        return function
    }

    private func indented(_ statements: [String]) -> String { ValueCode.indented(statements) }
}

extension FunctionSignature {
    /// Whether the name is made of signs: `+`, `==`.
    var isOperator: Bool {
        name.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && $0 != "_" }
    }
}
