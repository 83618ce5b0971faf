internal import JudgeCore

extension Mismatch {
    /// Two values without parts.
    static func plain(got: TypedValue, expected: TypedValue) -> Mismatch {
        let (got, expected) = (Excerpt.of(got.json), Excerpt.of(expected.json))
        return Mismatch(
            expected: expected, got: got, message: "got \(got), expected \(expected)")
    }

    /// Two strings, shown around the first scalar in which they differ.
    static func strings(got: String, expected: String) -> Mismatch {
        let shared = zip(got.unicodeScalars, expected.unicodeScalars).prefix { $0 == $1 }.count
        let shown = (
            got: Excerpt.of(got, aroundScalar: shared),
            expected: Excerpt.of(expected, aroundScalar: shared)
        )
        let message =
            if got == expected {
                "the strings look alike, but their Unicode scalars differ at \(shared + 1)"
            } else if shared == got.unicodeScalars.count {
                "the string ends too early, after \(shared) characters"
            } else if shared == expected.unicodeScalars.count {
                "the string goes on after the expected \(shared) characters"
            } else {
                "the string differs from character \(shared + 1) on"
            }
        return Mismatch(expected: shown.expected, got: shown.got, message: message)
    }

    static func lengths(
        got: [TypedValue], expected: [TypedValue], around index: Int
    ) -> Mismatch {
        Mismatch(
            expected: Excerpt.of(TypedValue.list(expected).json, around: index),
            got: Excerpt.of(TypedValue.list(got).json, around: index),
            message: "the array has \(Figures.counted(got.count, "element")), "
                + "expected \(expected.count)")
    }

    /// A key that the answer's dictionary lacks.
    static func missing(_ key: TypedValue, _ value: TypedValue) -> Mismatch {
        let key = Excerpt.of(key.json)
        return Mismatch(
            expected: Excerpt.of(value.json), got: "nothing", message: "the key \(key) is missing"
        ).inside(.key(key))
    }

    /// Of the keys that should not be there the one that comes first when
    /// written, so that each run names the same.
    static func surplus(in got: TypedDictionary, beyond expected: TypedDictionary) -> Mismatch? {
        got.keys.lazy.filter { expected.values[$0] == nil }
            .map { (key: $0, text: $0.json.description) }
            .min { $0.text < $1.text }
            .map { surplus in
                let key = Excerpt.of(surplus.key.json)
                return Mismatch(
                    expected: "nothing",
                    got: Excerpt.of((got.values[surplus.key] ?? .null).json),
                    message: "the key \(key) is not expected"
                ).inside(.key(key))
            }
    }
}
