package import JudgeCore

/// A way to make a wrong answer of a right one, or of nothing.
///
/// What a lazy or slightly wrong submission might answer to every test. Some of
/// it is right on some tests; on all of them only where the tests are too weak
/// or the grader accepts too much.
package enum AnswerMutation: Sendable, Hashable {
    /// The same answer to every test.
    case always(JSONValue)
    /// An array's last element is left out.
    case lastDropped
    /// An array's last element stands twice.
    case lastDoubled
    /// An array's first two elements change places.
    case firstSwapped
    /// The first number is 1 larger.
    case firstNumberRaised
    /// The last number is 1 larger.
    case lastNumberRaised
    /// All numbers have the other sign.
    case numbersNegated
    /// All numbers are this one.
    case numbersReplaced(Double)
    /// All truth values are the other ones.
    case truthTurned
    /// Strings lose their last character that is no white space, and what follows.
    case textShortened
    /// `nil` is given where there is a value.
    case valuesDropped
    /// One member of a tuple is changed; the others stay right.
    indirect case inMember(String, AnswerMutation)

    /// All that are of use for a problem whose first sample has this answer.
    ///
    /// `isOrdered` says whether another order of elements is wrong, `labels` are
    /// those of a tuple.
    package static func all(
        first answer: JSONValue, isOrdered: Bool, labels: [String] = []
    ) -> [AnswerMutation] {
        let constants: [JSONValue] = [
            .null, .bool(false), .bool(true), .integer(0), .integer(1), .integer(-1),
            .string(""), .array([]), answer,
        ]
        var seen: Set<JSONValue> = []
        let changes: [AnswerMutation] =
            [.lastDropped, .lastDoubled] + (isOrdered ? [.firstSwapped] : [])
            + [
                .firstNumberRaised, .lastNumberRaised, .numbersNegated, .truthTurned,
                .textShortened, .valuesDropped,
            ]
        return constants.filter { seen.insert($0).inserted }.map { .always($0) } + changes
            + labels.flatMap { label in changes.map { .inMember(label, $0) } }
    }

    /// Those that are wrong whatever an answer is judged by: for one of many that
    /// are right.
    package static let crude: [AnswerMutation] =
        [.null, .bool(true), .integer(0), .string(""), .array([])].map { .always($0) }
        + [.valuesDropped, .numbersReplaced(.nan), .numbersReplaced(1e300)]

    /// The wrong answer; `nil` where this changes nothing of the right one.
    package func applied(to answer: JSONValue) -> JSONValue? {
        let changed: JSONValue
        switch self {
        case .always(let value): changed = value
        case .lastDropped: changed = answer.mappingFirstArray { Array($0.dropLast()) }
        case .lastDoubled: changed = answer.mappingFirstArray { $0 + $0.suffix(1) }
        case .firstSwapped:
            changed = answer.mappingFirstArray { values in
                values.count < 2 ? values : [values[1], values[0]] + values.dropFirst(2)
            }
        case .firstNumberRaised:
            var isDone = false
            changed = answer.mappingLeaves { leaf in
                guard !isDone, let raised = leaf.raised else { return leaf }
                isDone = true
                return raised
            }
        case .lastNumberRaised:
            var count = 0
            _ = answer.mappingLeaves { leaf in
                if leaf.raised != nil { count += 1 }
                return leaf
            }
            changed = answer.mappingLeaves { leaf in
                guard let raised = leaf.raised else { return leaf }
                count -= 1
                return count == 0 ? raised : leaf
            }
        case .numbersNegated:
            changed = answer.mappingLeaves { leaf in
                switch leaf {
                case .integer(let value) where value != .min: .integer(-value)
                case .number(let value): .number(-value)
                default: leaf
                }
            }
        case .numbersReplaced(let number):
            changed = answer.mappingLeaves { leaf in
                leaf.asDouble == nil ? leaf : .number(number)
            }
        case .truthTurned:
            changed = answer.mappingLeaves { leaf in
                if case .bool(let value) = leaf { .bool(!value) } else { leaf }
            }
        case .textShortened:
            changed = answer.mappingLeaves { leaf in
                guard case .string(let text) = leaf,
                    let last = text.lastIndex(where: { !$0.isWhitespace })
                else { return leaf }
                return .string(String(text[..<last]))
            }
        case .valuesDropped:
            changed = answer.mappingLeaves { _ in .null }
        case .inMember(let label, let mutation):
            guard case .object(var members) = answer,
                let index = members.firstIndex(where: { $0.key == label }),
                let value = mutation.applied(to: members[index].value)
            else { return nil }
            members[index].value = value
            changed = .object(members)
        }
        return changed == answer ? nil : changed
    }
}

extension AnswerMutation: CustomStringConvertible {
    package var description: String {
        switch self {
        case .always(let value):
            "`\(Excerpt.of(value))` whatever is asked"
        case .lastDropped: "the last element left out"
        case .lastDoubled: "the last element twice"
        case .firstSwapped: "the first two elements swapped"
        case .firstNumberRaised: "the first number 1 larger"
        case .lastNumberRaised: "the last number 1 larger"
        case .numbersNegated: "all signs turned"
        case .numbersReplaced(let number): "\(number) for every number"
        case .truthTurned: "all truth values turned"
        case .textShortened: "strings without their last character"
        case .valuesDropped: "null for every value"
        case .inMember(let label, let mutation): "in \(label), \(mutation)"
        }
    }
}

extension JSONValue {
    /// The number that is 1 larger; `nil` for what is no number.
    fileprivate var raised: JSONValue? {
        switch self {
        case .integer(let value) where value < .max: .integer(value + 1)
        case .number(let value) where value.isFinite: .number(value + 1)
        default: nil
        }
    }

    /// The same with other leaves: what is neither array nor object.
    fileprivate func mappingLeaves(_ body: (JSONValue) -> JSONValue) -> JSONValue {
        switch self {
        case .array(let values): .array(values.map { $0.mappingLeaves(body) })
        case .object(let members):
            .object(members.map { Member($0.key, $0.value.mappingLeaves(body)) })
        default: body(self)
        }
    }

    /// The same with another outermost first array.
    fileprivate func mappingFirstArray(_ body: ([JSONValue]) -> [JSONValue]) -> JSONValue {
        switch self {
        case .array(let values): return .array(body(values))
        case .object(var members):
            guard let index = members.firstIndex(where: { $0.value.holdsArray }) else {
                return self
            }
            members[index].value = members[index].value.mappingFirstArray(body)
            return .object(members)
        default: return self
        }
    }

    private var holdsArray: Bool {
        switch self {
        case .array: true
        case .object(let members): members.contains { $0.value.holdsArray }
        default: false
        }
    }
}
