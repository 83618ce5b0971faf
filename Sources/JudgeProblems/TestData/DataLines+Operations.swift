internal import JudgeCore

/// The input of a class problem: the operations, and their arguments.
extension DataLines {
    /// What an operation's name in test data asks for.
    struct NamedCall {
        /// The number of the instance that is called.
        var instance: Int
        var isConstructor: Bool
        var makesInstance: Bool
        var parameters: [Parameter]
        var answerType: SwiftType

        fileprivate init?(_ name: String, of design: DesignSignature) {
            let (instance, called) = DesignSignature.call(name)
            let operation = design.operation(called)
            guard operation != nil || name == design.typeName else { return nil }
            self.instance = instance
            isConstructor = operation == nil
            makesInstance = design.makesInstance(operation)
            parameters = operation?.function.parameters ?? design.constructor
            answerType = operation.map { design.answerType($0) } ?? .void
        }
    }

    /// The operations that the first line names, in their order.
    ///
    /// Cost: linear; there may be a million.
    func operations(
        _ lines: [ArraySlice<UInt8>], of design: DesignSignature
    ) throws(JudgeFailure) -> [NamedCall] {
        guard lines.count == 2 else {
            throw failure(
                "expected 2 lines, the operations and their arguments; found \(lines.count)",
                line: min(lines.count, 2) + 1)
        }
        // A few names stand there again and again.
        var known: [ArraySlice<UInt8>: NamedCall] = [:]
        var operations: [NamedCall] = []
        var made = 0
        for name in try names(lines[0]) {
            let call: NamedCall
            if let before = known[name] {
                call = before
            } else {
                let text = String(decoding: name, as: UTF8.self)
                guard let new = NamedCall(text, of: design) else {
                    throw failure(
                        "operations, at [\(operations.count)]: `\(text)` is no operation of "
                            + design.typeName, line: 1
                    ).offering(
                        String(DesignSignature.call(text).name),
                        among: [design.typeName] + design.operations.map(\.function.name))
                }
                known[name] = new
                call = new
            }
            if operations.isEmpty, !call.isConstructor { throw noInstance(of: design) }
            if !call.isConstructor, call.instance >= made {
                throw failure(
                    "operations, at [\(operations.count)]: "
                        + Self.missing("\(call.instance)", made), line: 1)
            }
            if call.makesInstance { made += 1 }
            operations.append(call)
        }
        guard !operations.isEmpty else { throw noInstance(of: design) }
        return operations
    }

    /// Checks both lines of a class problem's input.
    func checkOperations(
        _ lines: [ArraySlice<UInt8>], of design: DesignSignature
    ) throws(JudgeFailure) {
        let operations = try operations(lines, of: design)
        let types = operations.map {
            SwiftType.TupleElement(type: design.argumentsType($0.parameters))
        }
        let values = try value(lines[1], number: 2, subject: "arguments", type: .tuple(types))
        guard case .array(let lists) = values else { return }
        var made = 0
        for (index, operation) in operations.enumerated() {
            guard case .array(let arguments) = lists[index] else { continue }
            for (place, parameter) in operation.parameters.enumerated()
            where parameter.type == .named(design.typeName) {
                guard case .integer(let instance) = arguments[place], (0..<made).contains(instance)
                else {
                    throw failure(
                        "arguments, at [\(index)][\(place)]: "
                            + Self.missing("\(arguments[place])", made), line: 2)
                }
            }
            if operation.makesInstance { made += 1 }
        }
    }

    /// The strings of a JSON list, as UTF-8.
    private func names(_ line: ArraySlice<UInt8>) throws(JudgeFailure) -> [ArraySlice<UInt8>] {
        if let plain = Self.plainStrings(line) { return plain }
        let list = try value(
            line, number: 1, subject: "operations", type: .array(.named("String")))
        guard case .array(let names) = list else { return [] }
        return names.compactMap { name in
            if case .string(let text) = name { Array(text.utf8)[...] } else { nil }
        }
    }

    /// The strings of a JSON list as most are written, which are those in the
    /// text; `nil` where more is to be understood, or to be said of it.
    private static func plainStrings(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
        guard line.count > 2, line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]")
        else { return nil }
        var strings: [ArraySlice<UInt8>] = []
        var rest = line.dropFirst().dropLast()
        while true {
            guard rest.popFirst() == UInt8(ascii: "\""),
                let end = rest.firstIndex(of: UInt8(ascii: "\""))
            else { return nil }
            let string = rest[..<end]
            guard
                string.allSatisfy({ 0x20 <= $0 && $0 < 0x80 && $0 != UInt8(ascii: "\\") })
            else { return nil }
            strings.append(string)
            rest = rest[(end + 1)...]
            if rest.isEmpty { return strings }
            guard rest.popFirst() == UInt8(ascii: ",") else { return nil }
            while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
        }
    }

    private func noInstance(of design: DesignSignature) -> JudgeFailure {
        failure("the first operation is `\(design.typeName)`, which makes an instance", line: 1)
    }

    private static func missing(_ instance: String, _ made: Int) -> String {
        "there is no instance \(instance), only \(made) \(made == 1 ? "was" : "were") made before"
    }
}
