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

    /// The driver for a submission that must have this entry.
    package static func source(for signature: EntrySignature) -> String {
        let function = signature.function
        let parameters = function.parameters.enumerated().flatMap { index, parameter in
            [
                "reader.begin(\"\(parameter.name)\")",
                "\(parameter.isInout ? "var" : "let") parameter\(index): \(parameter.type) = "
                    + ValueCode.reading(parameter.type, from: "reader"),
            ]
        }
        let body =
            ["var reader = JudgeReader()"] + parameters + [
                "reader.finish()",
                // A variable, since the method of a struct may be mutating.
                "var instance = \(signature.typeName)()",
                "let start = judgeClock()",
                call(function),
                "let elapsed = judgeClock() - start",
                "var writer = JudgeWriter()",
                ValueCode.writing("answer", function.answerType, to: "writer"),
                "writer.finish(callNanoseconds: elapsed)",
            ]
        return """
            import JudgeHarness

            @_cdecl("\(entry)")
            public func \(entry)() {
            \(ValueCode.indented(body))
            }

            """
    }

    /// The lines that call the candidate's method and bind `answer`.
    private static func call(_ function: FunctionSignature) -> String {
        let arguments = function.parameters.enumerated().map { index, parameter in
            (parameter.label.map { "\($0): " } ?? "") + (parameter.isInout ? "&" : "")
                + "parameter\(index)"
        }.joined(separator: ", ")
        let call = "instance.\(function.name)(\(arguments))"
        guard function.result == .void else { return "let answer: \(function.result) = \(call)" }
        let changed = function.parameters.firstIndex(where: \.isInout)
        return call + (changed.map { "\nlet answer = parameter\($0)" } ?? "")
    }
}
