internal import JudgeCore

extension TypeCheck.Check {
    /// Values of types without parts.
    mutating func scalar(_ value: JSONValue, _ name: String) -> Bool {
        switch name {
        case "Double", "Float":
            guard let number = value.asDouble else { return fail(name, found: value.kindName) }
            guard name == "Double" || !number.isFinite || Float(number).isFinite else {
                return fail(name, found: "a number out of its range")
            }
            return true
        case "Bool":
            if case .bool = value { return true }
            return fail(name, found: value.kindName)
        case "String":
            if case .string = value { return true }
            return fail(name, found: value.kindName)
        case "Character":
            guard case .string(let text) = value else { return fail(name, found: value.kindName) }
            return text.count == 1 || fail(name, found: "a string of \(text.count) characters")
        case let name where SwiftParser.nodeTypes.contains(name):
            return nodes(value, name, mayBeEmpty: false)
        default:
            return integer(value, name)
        }
    }

    private mutating func integer(_ value: JSONValue, _ name: String) -> Bool {
        if case .integer = value, name == "Int" { return true }
        let fits: Bool
        switch value {
        case .integer(let number): fits = Self.ranges[name]?(Int128(number)) ?? false
        case .unsigned(let number): fits = Self.ranges[name]?(Int128(number)) ?? false
        // Whole numbers beyond UInt64 are read as numbers.
        default: return fail(name, found: value.kindName)
        }
        return fits || fail(name, found: "\(value), which is out of its range")
    }

    /// Whether a number fits, by the name of the type.
    private static let ranges: [String: @Sendable (Int128) -> Bool] = [
        "Int": { Int(exactly: $0) != nil }, "UInt": { UInt(exactly: $0) != nil },
        "Int8": { Int8(exactly: $0) != nil }, "UInt8": { UInt8(exactly: $0) != nil },
        "Int16": { Int16(exactly: $0) != nil }, "UInt16": { UInt16(exactly: $0) != nil },
        "Int32": { Int32(exactly: $0) != nil }, "UInt32": { UInt32(exactly: $0) != nil },
        "Int64": { Int64(exactly: $0) != nil }, "UInt64": { UInt64(exactly: $0) != nil },
    ]

    /// Lists, trees and graphs; the empty one is `[]`, never null, and only
    /// optional types have it.
    mutating func nodes(_ value: JSONValue, _ name: String, mayBeEmpty: Bool) -> Bool {
        let type = mayBeEmpty ? "\(name)?" : name
        guard case .array(let values) = value else {
            return fail("\(type), written as an array", found: value.kindName)
        }
        guard mayBeEmpty || !values.isEmpty else { return fail(type, found: "an empty array") }
        guard name != "Node" else { return true }
        // How many nodes may still come: the children of those seen so far.
        var places = 1
        for (index, value) in values.enumerated() {
            let isGood = at(.index(index)) { check in
                if name == "ListNode" { return check.scalar(value, "Int") }
                guard places > 0 else {
                    return check.fail("no more nodes", found: "a node without a parent")
                }
                places -= 1
                if value == .null { return true }
                places += 2
                return check.scalar(value, "Int")
            }
            if !isGood { return false }
        }
        return true
    }
}
