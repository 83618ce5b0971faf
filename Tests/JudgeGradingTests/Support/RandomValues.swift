import JudgeCore

/// SplitMix64: the same numbers for the same seed, everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}

extension SeededGenerator {
    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    /// A type of a signature, nested at most `depth` deep.
    mutating func type(depth: Int) -> SwiftType {
        switch below(depth > 0 ? 9 : 5) {
        case 0: .int
        case 1: .double
        case 2: .bool
        case 3: .string
        case 4: .character
        case 5: .array(type(depth: depth - 1))
        case 6: .optional(type(depth: depth - 1))
        case 7: .dictionary(key: below(2) == 0 ? .string : .int, value: type(depth: depth - 1))
        default: .record(("a", type(depth: depth - 1)), ("b", type(depth: depth - 1)))
        }
    }

    /// A value of that type, as test data write it.
    mutating func value(_ type: SwiftType) -> JSONValue {
        switch type {
        case .named("Int"): return .integer(below(2001) - 1000)
        case .named("Double"): return below(8) == 0 ? .string("-Infinity") : .number(real())
        case .named("Bool"): return .bool(below(2) == 0)
        case .named("Character"): return .string(["a", "ß", "👩‍👩‍👧", "e\u{301}"][below(4)])
        case .named: return .string(String(repeating: "ü\n\"", count: below(30)))
        case .optional(let wrapped): return below(3) == 0 ? .null : value(wrapped)
        case .array(let element): return .array((0..<below(6)).map { _ in value(element) })
        case .dictionary(.named("String"), let element):
            return .object(
                (0..<below(6)).map { JSONValue.Member("key \($0)", value(element)) }.shuffled(
                    using: &self))
        case .dictionary(_, let element):
            return .array(
                (0..<below(6)).map { .array([.integer($0), value(element)]) }.shuffled(using: &self)
            )
        case .tuple(let elements):
            return .object(elements.map { JSONValue.Member($0.label ?? "", value($0.type)) })
        case .void: return .null
        }
    }

    private mutating func real() -> Double { Double.random(in: -1e6...1e6, using: &self) }
}

extension JSONValue {
    /// How many values without parts there are in it.
    var leafCount: Int {
        switch self {
        case .array(let values): values.reduce(0) { $0 + $1.leafCount }
        case .object(let members): members.reduce(0) { $0 + $1.value.leafCount }
        default: 1
        }
    }

    /// The same with one leaf, counted from 0, changed to something else.
    func changing(leaf: Int) -> JSONValue {
        var left = leaf
        return changing(&left)
    }

    private func changing(_ left: inout Int) -> JSONValue {
        switch self {
        case .array(let values): return .array(values.map { $0.changing(&left) })
        case .object(let members):
            return .object(members.map { JSONValue.Member($0.key, $0.value.changing(&left)) })
        default:
            left -= 1
            return left == -1 ? changed : self
        }
    }

    private var changed: JSONValue {
        switch self {
        case .null: .array([.object([])])
        case .bool(let value): .bool(!value)
        case .integer(let value): .integer(value + 1)
        case .number(let value): .number(value + 0.5)
        case .string(let value): .string(value + "x")
        default: .null
        }
    }
}
