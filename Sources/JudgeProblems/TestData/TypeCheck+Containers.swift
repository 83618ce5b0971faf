internal import JudgeCore

extension TypeCheck.Check {
    mutating func value(_ value: JSONValue, _ type: SwiftType) -> Bool {
        switch type {
        case .named(let name): return scalar(value, name)
        case .optional(.named(let name)) where SwiftParser.nodeTypes.contains(name):
            return nodes(value, name, mayBeEmpty: true)
        case .optional(let wrapped):
            return value == .null || self.value(value, wrapped)
        case .array(let element):
            guard case .array(let values) = value else {
                return fail(type.description, found: value.kindName)
            }
            return elements(values, element)
        case .dictionary(let key, let element): return dictionary(value, key, element, type)
        case .tuple(let elements): return tuple(value, elements, type)
        case .void: return value == .null || fail("null", found: value.kindName)
        }
    }

    /// The elements of an array; most values are in one, so this is quick.
    private mutating func elements(_ values: [JSONValue], _ type: SwiftType) -> Bool {
        at(.index(0)) { check in
            for (index, value) in values.enumerated() {
                check.path[check.path.count - 1] = .index(index)
                guard check.value(value, type) else { return false }
            }
            return true
        }
    }

    private mutating func dictionary(
        _ value: JSONValue, _ key: SwiftType, _ element: SwiftType, _ type: SwiftType
    ) -> Bool {
        var keys: Set<JSONValue> = []
        switch (key, value) {
        case (.named("String"), .object(let members)):
            for member in members {
                let isGood = at(.member(member.key)) { check in
                    guard keys.insert(.string(member.key)).inserted else {
                        return check.fail("every key once", found: "the key again")
                    }
                    return check.value(member.value, element)
                }
                if !isGood { return false }
            }
            return true
        case (.named("String"), _):
            return fail("\(type), written as an object", found: value.kindName)
        case (_, .array(let pairs)):
            for (index, pair) in pairs.enumerated() {
                let isGood = at(.index(index)) { check in
                    guard case .array(let parts) = pair, parts.count == 2 else {
                        return check.fail("[key, value]", found: pair.sizeName)
                    }
                    guard keys.insert(parts[0]).inserted else {
                        return check.fail("every key once", found: "the key \(parts[0]) again")
                    }
                    return check.at(.index(0)) { $0.value(parts[0], key) }
                        && check.at(.index(1)) { $0.value(parts[1], element) }
                }
                if !isGood { return false }
            }
            return true
        default:
            return fail("\(type), written as an array of [key, value]", found: value.kindName)
        }
    }

    private mutating func tuple(
        _ value: JSONValue, _ elements: [SwiftType.TupleElement], _ type: SwiftType
    ) -> Bool {
        let labels = elements.compactMap(\.label)
        guard labels.count == elements.count else {
            guard case .array(let values) = value, values.count == elements.count else {
                return fail(
                    "\(type), written as an array of \(elements.count)", found: value.sizeName)
            }
            for (index, element) in elements.enumerated()
            where !at(.index(index), { $0.value(values[index], element.type) }) { return false }
            return true
        }
        guard case .object(let members) = value,
            members.count == labels.count, Set(members.map(\.key)) == Set(labels)
        else {
            let found =
                if case .object(let members) = value {
                    "an object with " + members.map(\.key).joined(separator: ", ")
                } else { value.kindName }
            let list = labels.joined(separator: ", ")
            return fail("\(type), written as an object with \(list)", found: found)
        }
        for element in elements {
            guard let label = element.label, let member = value[label] else { continue }
            if !at(.member(label), { $0.value(member, element.type) }) { return false }
        }
        return true
    }
}

extension JSONValue {
    /// What kind of value this is, an array with its size.
    var sizeName: String {
        if case .array(let values) = self { "an array of \(values.count)" } else { kindName }
    }
}
