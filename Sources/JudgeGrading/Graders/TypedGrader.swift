internal import JudgeCore

/// A grader that compares values as the answer's Swift type sees them: JSON is
/// read against the type first, the grader then compares what was read.
protocol TypedGrader: Grader {
    /// Where `got` is not acceptable; `nil` where it is.
    ///
    /// `expected` holds as many values as ``Grader/expectedValues`` says, all
    /// of the same shape as `got`.
    func mismatch(got: TypedValue, expected: [TypedValue]) -> Mismatch?

    /// Why values of this shape are not for this grader.
    func objection(to shape: Shape) -> String?
}

extension TypedGrader {
    static var options: [GraderOption] { [] }
    static var expectedValues: ExpectedValues { .exactlyOne }

    func objection(to shape: Shape) -> String? { nil }

    func objection(to type: SwiftType) -> String? {
        do throws(Shape.UnknownType) {
            return objection(to: try Shape(type))
        } catch {
            return "no JSON is laid down for the type \(error.type)"
        }
    }

    func grade(
        _ answer: JSONValue, expected: [JSONValue], type: SwiftType,
        input: [String: JSONValue]
    ) -> Grade {
        guard let shape = try? Shape(type), objection(to: type) == nil else {
            return .impossible(reason: objection(to: type) ?? "the type cannot be read")
        }
        guard Self.expectedValues.allows(expected.count) else {
            return .impossible(
                reason: "the test has \(expected.count) expected answers, "
                    + "\(Self.name) needs \(Self.expectedValues.rawValue)")
        }
        var acceptable: [TypedValue] = []
        for value in expected {
            do throws(Mismatch) {
                acceptable.append(try shape.read(value))
            } catch {
                return .impossible(reason: "the expected answer is not \(type): \(error.sentence)")
            }
        }
        do throws(Mismatch) {
            let got = try shape.read(answer)
            return mismatch(got: got, expected: acceptable).map { .rejected($0.difference) }
                ?? .accepted
        } catch {
            return .rejected(error.difference)
        }
    }
}

extension Mismatch {
    /// The message with its place: "at [3]: expected a string, got 5".
    fileprivate var sentence: String { path.isEmpty ? message : "at \(path): \(message)" }
}
