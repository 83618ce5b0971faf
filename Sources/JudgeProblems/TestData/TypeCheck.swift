package import JudgeCore

/// Holds JSON values against Swift types: whether a value is how the format
/// writes a value of that type.
package enum TypeCheck {
    /// Where a value is not what its type asks for.
    package struct Mismatch: Sendable, Hashable {
        /// How one gets there: `[3].probs[0]`; empty for the whole value.
        package var path: String
        /// The type that was expected there: `Int`, `[Int]`.
        package var expected: String
        /// What stands there, in words: `a string`.
        package var found: String
    }

    /// The first place at which `value` is not of `type`; `nil` where it is.
    ///
    /// - Complexity: O(n) in the size of the value.
    package static func mismatch(_ value: JSONValue, _ type: SwiftType) -> Mismatch? {
        var check = Check()
        return check.value(value, type) ? nil : check.mismatch
    }

    /// The state of a walk: the way to where it is, and what it found.
    struct Check {
        var path: [Step] = []
        private(set) var mismatch: Mismatch?

        enum Step {
            case index(Int)
            case member(String)
        }

        /// Notes that what stands here is wrong; always false.
        mutating func fail(_ expected: String, found: String) -> Bool {
            let place = path.map { step in
                switch step {
                case .index(let index): "[\(index)]"
                case .member(let key) where key.isIdentifier: ".\(key)"
                case .member(let key): "[\(JSONValue.string(key))]"
                }
            }
            mismatch = Mismatch(path: place.joined(), expected: expected, found: found)
            return false
        }

        /// Walks one step down.
        mutating func at(_ step: Step, _ walk: (inout Check) -> Bool) -> Bool {
            path.append(step)
            defer { path.removeLast() }
            return walk(&self)
        }
    }
}

extension String {
    /// Whether the text can follow a dot in a path.
    fileprivate var isIdentifier: Bool {
        !isEmpty
            && utf8.allSatisfy {
                $0 == UInt8(ascii: "_") || Character(Unicode.Scalar($0)).isLetter
                    || (48...57).contains($0)
            }
    }
}
