internal import JudgeCore

extension Shape {
    /// A list whose members all have the same shape.
    ///
    /// `plural` is what its members are called: `texts`.
    static func list<Element: Sendable>(
        of element: Shape<Element>, _ plural: String, _ range: ClosedRange<Int> = 0...1000
    ) -> Shape where Value == [Element] {
        let words =
            switch (range.lowerBound, range.upperBound) {
            case (0, 1000): "a list of \(plural)"
            case (1, 1000): "a list, not empty, of \(plural)"
            case (let low, let high): "a list of \(low) to \(high) \(plural)"
            }
        return Shape(words) { node throws(JudgeFailure) in
            guard case .sequence(let nodes) = node.value, range.contains(nodes.count) else {
                throw node.failure(expected: words)
            }
            var values: [Element] = []
            for node in nodes { values.append(try element.read(node)) }
            return values
        }
    }

    /// One value alone, or a list of them.
    static func oneOrList<Element: Sendable>(of element: Shape<Element>, _ plural: String) -> Shape
    where Value == [Element] {
        let list = Shape.list(of: element, plural, 1...1000)
        return Shape("\(element.words), or \(list.words)") { node throws(JudgeFailure) in
            if case .sequence = node.value { return try list.read(node) }
            return [try element.read(node)]
        }
    }

    /// A mapping whose keys are the writer's own.
    static func dictionary<Element: Sendable>(
        _ words: String, of element: Shape<Element>,
        key isKey: @escaping @Sendable (String) -> Bool
    ) -> Shape where Value == [String: Element] {
        Shape(words) { node throws(JudgeFailure) in
            guard case .mapping(let members) = node.value, !members.isEmpty else {
                throw node.failure(expected: words)
            }
            var values: [String: Element] = [:]
            for member in members {
                guard isKey(member.key) else {
                    throw member.value.failure("expected \(words); `\(member.key)` is no such key")
                }
                values[member.key] = try element.read(member.value)
            }
            return values
        }
    }

    /// A mapping with the keys of a schema.
    static func mapping(
        _ schema: Schema,
        read: @escaping @Sendable (MappingReader) throws(JudgeFailure) -> Value
    ) -> Shape {
        Shape("a mapping, see `\(schema.title)`") { node throws(JudgeFailure) in
            try read(MappingReader(node, schema))
        }
    }

    /// A mapping or, for short, something else.
    func or(_ other: Shape) -> Shape {
        Shape("\(other.words), or \(words)") { node throws(JudgeFailure) in
            if case .mapping = node.value { return try read(node) }
            return try other.read(node)
        }
    }
}
