/// A Swift type as it may stand in a problem's signature.
package indirect enum SwiftType: Sendable, Hashable {
    /// A type without parts: `Int`, `Double`, `String`.
    case named(String)
    /// A class whose objects refer to each other; stands as an optional only.
    case node(NodeClass)
    case array(SwiftType)
    case optional(SwiftType)
    case dictionary(key: SwiftType, value: SwiftType)
    /// Two or more elements, each with or without a label.
    case tuple([TupleElement])
    /// No value: the result of a method that returns nothing.
    case void

    /// One element of a tuple.
    package struct TupleElement: Sendable, Hashable {
        package var label: String?
        package var type: SwiftType

        package init(label: String? = nil, type: SwiftType) {
            self.label = label
            self.type = type
        }
    }
}

extension SwiftType: CustomStringConvertible {
    /// The type in Swift's own words: `[String: (Int, label: Double?)]`.
    package var description: String {
        switch self {
        case .named(let name): name
        case .node(let node): node.name
        case .array(let element): "[\(element)]"
        case .optional(let wrapped): "\(wrapped)?"
        case .dictionary(let key, let value): "[\(key): \(value)]"
        case .tuple(let elements):
            "("
                + elements.map { element in
                    element.label.map { "\($0): \(element.type)" } ?? "\(element.type)"
                }.joined(separator: ", ") + ")"
        case .void: "Void"
        }
    }
}

/// One parameter of a function in a signature.
package struct Parameter: Sendable, Hashable {
    /// The argument label at the call; `nil` where it is `_`.
    package var label: String?
    package var name: String
    package var type: SwiftType
    /// An `inout` parameter is written back: it is the function's result where
    /// the function returns nothing.
    package var isInout: Bool

    package init(label: String?, name: String, type: SwiftType, isInout: Bool = false) {
        self.label = label
        self.name = name
        self.type = type
        self.isInout = isInout
    }
}

/// A function as a starter file declares it.
package struct FunctionSignature: Sendable, Hashable {
    package var name: String
    package var parameters: [Parameter]
    package var result: SwiftType

    package init(name: String, parameters: [Parameter], result: SwiftType) {
        self.name = name
        self.parameters = parameters
        self.result = result
    }

    /// The type of what a test's answer holds: the result, or what the one
    /// `inout` parameter holds afterwards.
    package var answerType: SwiftType {
        if result == .void, let changed = parameters.first(where: \.isInout) { return changed.type }
        return result
    }
}

extension FunctionSignature: CustomStringConvertible {
    /// The declaration: `func twoSum(_ nums: [Int], _ target: Int) -> [Int]`.
    package var description: String {
        "func \(name)(\(Self.list(parameters)))" + (result == .void ? "" : " -> \(result)")
    }

    /// Parameters as a declaration lists them.
    package static func list(_ parameters: [Parameter]) -> String {
        parameters.map { parameter in
            let label =
                switch parameter.label {
                case nil: "_ \(parameter.name)"
                case parameter.name?: parameter.name
                case let label?: "\(label) \(parameter.name)"
                }
            return "\(label): \(parameter.isInout ? "inout " : "")\(parameter.type)"
        }.joined(separator: ", ")
    }
}
