package import JudgeCore

/// Writes the Swift file that stands between the harness and a submission: it
/// reads the parameters, makes a new instance, calls it and hands the answer
/// over.
///
/// It is compiled in the submission's own module. It names a type of the
/// signature only unqualified, so that a candidate's own declaration of it
/// wins, and declares nothing that a candidate could collide with.
package enum DriverGenerator {
    /// The function that the runner calls.
    package static let entry = "judge_entry"
    /// The driver's file name in the box.
    static let fileName = "judge-driver.swift"

    package static func source(for signature: EntrySignature) -> String {
        let function = signature.function
        var lines = [
            "import JudgeHarness",
            "",
            "@_cdecl(\"\(entry)\")",
            "public func \(entry)() {",
            "    var reader = JudgeReader()",
        ]
        for (index, parameter) in function.parameters.enumerated() {
            lines += [
                "    reader.begin(\"\(parameter.name)\")",
                "    \(parameter.isInout ? "var" : "let") parameter\(index): \(parameter.type) = "
                    + reading(parameter.type),
            ]
        }
        lines += [
            "    reader.finish()",
            "    let instance = \(signature.typeName)()",
            "    let start = judgeClock()",
            "    \(call(function))",
            "    let elapsed = judgeClock() - start",
            "    var writer = JudgeWriter()",
            "    \(writing("answer", function.answerType))",
            "    writer.finish(callNanoseconds: elapsed)",
            "}",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The line that calls the candidate's method and binds `answer`.
    private static func call(_ function: FunctionSignature) -> String {
        let arguments = function.parameters.enumerated().map { index, parameter in
            (parameter.label.map { "\($0): " } ?? "") + (parameter.isInout ? "&" : "")
                + "parameter\(index)"
        }.joined(separator: ", ")
        let call = "instance.\(function.name)(\(arguments))"
        if function.result == .void {
            let changed = function.parameters.firstIndex(where: \.isInout)
            return "\(call)" + (changed.map { "\n    let answer = parameter\($0)" } ?? "")
        }
        return "let answer: \(function.result) = \(call)"
    }

    /// An expression that reads a value of `type` from `reader`.
    private static func reading(_ type: SwiftType, from reader: String = "reader") -> String {
        guard type.hasTuple else { return "\(type)._judgeRead(&\(reader))".wrappingOptional(type) }
        switch type {
        case .array(let element):
            return "\(reader).array { \(reading(element, from: "$0")) }"
        case .optional(let wrapped):
            return "\(reader).optional { \(reading(wrapped, from: "$0")) }"
        case .dictionary(let key, let value):
            return "\(reader).dictionary(key: { \(reading(key, from: "$0")) }, "
                + "value: { \(reading(value, from: "$0")) })"
        case .tuple(let elements):
            let isLabelled = type.isFullyLabelled
            let inner = reader == "$0" ? "inner" : reader
            let parts = elements.enumerated().map { index, element in
                "\(inner).element(\(index), \(isLabelled ? "\"\(element.label ?? "")\"" : "nil")); "
                    + "let element\(index): \(element.type) = \(reading(element.type, from: inner))"
            }
            let values = elements.enumerated().map { index, element in
                (element.label.map { "\($0): " } ?? "") + "element\(index)"
            }
            let body =
                parts.joined(separator: "; ")
                + "; \(inner).endTuple(labelled: \(isLabelled)); return (\(values.joined(separator: ", ")))"
            let function = "{ (\(inner): inout JudgeReader) -> \(type) in \(body) }"
            return "(\(function))(&\(reader))"
        case .named, .void:
            return "\(type)._judgeRead(&\(reader))"
        }
    }

    /// Statements that write `value` to `writer`.
    private static func writing(
        _ value: String, _ type: SwiftType, to writer: String = "writer", depth: Int = 0
    ) -> String {
        guard type.hasTuple else { return "\(value)._judgeWrite(&\(writer))" }
        let inner = "w\(depth)"
        let part = "v\(depth)"
        let nested: (SwiftType) -> String = { type in
            "{ (\(inner): inout JudgeWriter, \(part)) in "
                + writing(part, type, to: inner, depth: depth + 1) + " }"
        }
        switch type {
        case .array(let element): return "\(writer).array(\(value), \(nested(element)))"
        case .optional(let wrapped): return "\(writer).optional(\(value), \(nested(wrapped)))"
        case .dictionary(let key, let element):
            return "\(writer).dictionary(\(value), key: \(nested(key)), value: \(nested(element)))"
        case .tuple(let elements):
            let isLabelled = type.isFullyLabelled
            let parts = elements.enumerated().map { index, element in
                "\(writer).element(\(index), \(isLabelled ? "\"\(element.label ?? "")\"" : "nil")); "
                    + writing("\(value).\(index)", element.type, to: writer, depth: depth + 1)
            }
            return parts.joined(separator: "; ") + "; \(writer).endTuple(labelled: \(isLabelled))"
        case .named, .void: return "\(value)._judgeWrite(&\(writer))"
        }
    }
}

extension SwiftType {
    /// Tuples conform to nothing: what holds one is read and written by code
    /// that the driver spells out.
    fileprivate var hasTuple: Bool {
        switch self {
        case .named, .void: false
        case .array(let element): element.hasTuple
        case .optional(let wrapped): wrapped.hasTuple
        case .dictionary(let key, let value): key.hasTuple || value.hasTuple
        case .tuple: true
        }
    }

    /// Whether every element has a label: written as an object then.
    package var isFullyLabelled: Bool {
        guard case .tuple(let elements) = self else { return false }
        return elements.allSatisfy { $0.label != nil }
    }
}

extension String {
    /// `Int?._judgeRead` would be optional chaining; `(Int?)` is the type.
    fileprivate func wrappingOptional(_ type: SwiftType) -> String {
        guard case .optional = type else { return self }
        return "(\(type))" + dropFirst("\(type)".count)
    }
}
