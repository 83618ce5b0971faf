package import JudgeCore

/// How the input of a test is laid out, which depends on what a problem asks
/// for.
package enum TestInput {
    /// Checks all of an input: its lines, the JSON, and every value against the
    /// signature.
    ///
    /// The input of a program is whatever it is.
    static func check(
        _ lines: [ArraySlice<UInt8>], of entry: Entry, by reader: DataLines
    ) throws(JudgeFailure) {
        switch entry {
        case .function(let entry): _ = try reader.arguments(lines, of: entry.function)
        case .design(let design): try reader.checkOperations(lines, of: design)
        case .program: break
        }
    }

    /// The type of the answer to an input.
    ///
    /// - Throws: where the operations of a class problem's test are none.
    package static func answerType(
        for input: [UInt8], file: String, of entry: Entry
    ) throws(JudgeFailure) -> SwiftType {
        switch entry {
        case .function(let entry): return entry.function.answerType
        case .program: return .named("String")
        case .design(let design):
            let reader = DataLines(file: file, fault: .judge)
            let operations = try reader.operations(DataLines.lines(input), of: design)
            return .tuple(
                operations.map { operation in
                    .init(type: operation.map { design.answerType($0) } ?? .void)
                })
        }
    }

    /// The arguments of a function's test by their names; of others, nothing.
    package static func arguments(
        of input: [UInt8], file: String, _ entry: Entry
    ) throws(JudgeFailure) -> [String: JSONValue] {
        guard case .function(let entry) = entry else { return [:] }
        let reader = DataLines(file: file, fault: .judge)
        let values = try reader.arguments(DataLines.lines(input), of: entry.function)
        return Dictionary(
            zip(entry.function.parameters.map(\.name), values),
            uniquingKeysWith: { first, _ in first })
    }

    /// The first lines of an input, and the others; all are first where there
    /// are not so many.
    package static func divided(
        _ input: [UInt8], after count: Int
    ) -> (first: [UInt8], rest: [UInt8]) {
        var end = input.startIndex
        for _ in 0..<count {
            guard let newline = input[end...].firstIndex(of: UInt8(ascii: "\n")) else {
                return (input, [])
            }
            end = newline + 1
        }
        return (Array(input[..<end]), Array(input[end...]))
    }

    /// An input in parts, by what each is called, for a person to read.
    package static func parts(
        of input: [UInt8], _ entry: Entry
    ) -> [(name: String, value: String)] {
        let names: [String]
        switch entry {
        case .function(let entry): names = entry.function.parameters.map(\.name)
        case .design: names = ["operations", "arguments"]
        case .program: return [("", String(decoding: input, as: UTF8.self))]
        }
        return zip(names, input.split(separator: UInt8(ascii: "\n"))).map {
            ($0, String(decoding: $1, as: UTF8.self))
        }
    }
}

extension DataLines {
    /// The operations that the first line names; `nil` is the constructor.
    func operations(
        _ lines: [ArraySlice<UInt8>], of design: DesignSignature
    ) throws(JudgeFailure) -> [DesignSignature.Operation?] {
        guard lines.count == 2 else {
            throw failure(
                "expected 2 lines, the operations and their arguments; found \(lines.count)",
                line: min(lines.count, 2) + 1)
        }
        let names = try value(
            lines[0], number: 1, subject: "operations", type: .array(.named("String")))
        var operations: [DesignSignature.Operation?] = []
        guard case .array(let list) = names else { return [] }
        var made = 0
        for case .string(let text) in list {
            let (instance, name) = DesignSignature.call(text)
            let operation = design.operation(name)
            guard operation != nil || text == design.typeName else {
                throw failure(
                    "operations, at [\(operations.count)]: `\(text)` is no operation of "
                        + design.typeName, line: 1
                ).offering(
                    String(name),
                    among: [design.typeName] + design.operations.map(\.function.name))
            }
            guard !operations.isEmpty || operation == nil else {
                throw failure(
                    "the first operation is `\(design.typeName)`, which makes an instance", line: 1)
            }
            if operation != nil, instance >= made {
                throw failure(
                    "operations, at [\(operations.count)]: "
                        + Self.missing("\(instance)", made), line: 1)
            }
            if design.makesInstance(operation) { made += 1 }
            operations.append(operation)
        }
        guard !operations.isEmpty else {
            throw failure(
                "the first operation is `\(design.typeName)`, which makes an instance", line: 1)
        }
        return operations
    }

    /// Checks both lines of a class problem's input.
    fileprivate func checkOperations(
        _ lines: [ArraySlice<UInt8>], of design: DesignSignature
    ) throws(JudgeFailure) {
        let operations = try operations(lines, of: design)
        let parameters = operations.map { $0?.function.parameters ?? design.constructor }
        let types = parameters.map { SwiftType.TupleElement(type: design.argumentsType($0)) }
        let values = try value(lines[1], number: 2, subject: "arguments", type: .tuple(types))
        guard case .array(let lists) = values else { return }
        var made = 0
        for (index, operation) in operations.enumerated() {
            guard case .array(let arguments) = lists[index] else { continue }
            for (place, parameter) in parameters[index].enumerated()
            where parameter.type == .named(design.typeName) {
                guard case .integer(let instance) = arguments[place], (0..<made).contains(instance)
                else {
                    throw failure(
                        "arguments, at [\(index)][\(place)]: "
                            + Self.missing("\(arguments[place])", made), line: 2)
                }
            }
            if design.makesInstance(operation) { made += 1 }
        }
    }

    private static func missing(_ instance: String, _ made: Int) -> String {
        "there is no instance \(instance), only \(made) \(made == 1 ? "was" : "were") made before"
    }
}
