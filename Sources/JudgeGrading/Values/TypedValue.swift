/// A value as its Swift type sees it: what two answers are compared by.
///
/// Equality is that of the grader `exact`: numbers by value whatever their
/// spelling, 0.0 and -0.0 alike, NaN equal to NaN, strings by their Unicode
/// scalars, dictionaries regardless of order. Values of one ``Shape`` compare;
/// between shapes the answer has no meaning.
enum TypedValue: Sendable, Hashable {
    case null
    case truth(Bool)
    case whole(Int128)
    case real(Real)
    case text(ExactText)
    case list([TypedValue])
    case dictionary(TypedDictionary)
    case tuple(TypedTuple)
}

/// The width of a floating-point type, which decides what an ulp is.
enum Precision: Sendable, Hashable {
    case single, double
}

/// A floating-point number whose equality is an equivalence: NaN equals NaN.
struct Real: Sendable, Hashable {
    var value: Double
    var precision: Precision

    static func == (left: Real, right: Real) -> Bool {
        left.value == right.value || (left.value.isNaN && right.value.isNaN)
    }

    func hash(into hasher: inout Hasher) {
        // All NaN alike; Double's own hash already treats both zeros alike.
        hasher.combine(value.isNaN ? Double.nan : value)
    }
}

/// A string that equals only the same sequence of Unicode scalars, where
/// Swift's own `==` also finds canonically equivalent ones equal.
struct ExactText: Sendable, Hashable {
    var string: String

    static func == (left: ExactText, right: ExactText) -> Bool {
        left.string.utf8.elementsEqual(right.string.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// A dictionary that remembers in which order its keys were written.
struct TypedDictionary: Sendable, Hashable {
    private(set) var keys: [TypedValue] = []
    private(set) var values: [TypedValue: TypedValue] = [:]
    /// Whether the keys are strings, so that JSON writes it as an object.
    let isObject: Bool

    init(isObject: Bool, capacity: Int) {
        self.isObject = isObject
        keys.reserveCapacity(capacity)
        values.reserveCapacity(capacity)
    }

    /// Adds an entry; false, and nothing done, where the key is there already.
    mutating func insert(_ key: TypedValue, _ value: TypedValue) -> Bool {
        guard values[key] == nil else { return false }
        values[key] = value
        keys.append(key)
        return true
    }

    static func == (left: TypedDictionary, right: TypedDictionary) -> Bool {
        left.values == right.values
    }

    func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

/// The elements of a tuple, in declared order.
struct TypedTuple: Sendable, Hashable {
    var values: [TypedValue]
    /// One for each value where all elements are labelled, else empty.
    var labels: [String]

    static func == (left: TypedTuple, right: TypedTuple) -> Bool { left.values == right.values }

    func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
