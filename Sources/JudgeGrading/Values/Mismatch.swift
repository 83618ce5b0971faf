internal import JudgeCore

/// Why a value is not what it should be, and where.
///
/// The way to the place is gathered while the search returns, so that it
/// costs nothing as long as values agree.
struct Mismatch: Error, Sendable, Hashable {
    enum Step: Sendable, Hashable {
        case element(Int)
        case member(String)
        /// A dictionary's key, rendered.
        case key(String)
    }

    var expected: String
    var got: String
    var message: String
    /// The way to the place, innermost step first.
    private(set) var steps: [Step] = []

    init(expected: String, got: String, message: String) {
        self.expected = expected
        self.got = got
        self.message = message
    }

    /// The same, seen from the value that holds this one.
    func inside(_ step: Step) -> Mismatch {
        var outer = self
        outer.steps.append(step)
        return outer
    }

    /// `[3].probs[0]`; empty for the whole value.
    var path: String {
        var text = ""
        for step in steps.reversed() {
            switch step {
            case .element(let index): text += "[\(index)]"
            case .member(let label): text += text.isEmpty ? label : ".\(label)"
            case .key(let key): text += "[\(key)]"
            }
        }
        return text
    }

    var difference: Difference {
        Difference(path: path, expected: expected, got: got, message: message)
    }
}
