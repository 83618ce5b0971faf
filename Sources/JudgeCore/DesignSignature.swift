/// What a candidate must write for a class problem: a type on whose instances
/// a test calls a list of operations.
package struct DesignSignature: Sendable, Hashable {
    /// The class: `LRUCache`; also the name of the operation that makes one.
    package var typeName: String
    package var constructor: [Parameter]
    package var operations: [Operation]

    package init(typeName: String, constructor: [Parameter], operations: [Operation]) {
        self.typeName = typeName
        self.constructor = constructor
        self.operations = operations
    }

    /// Something that a test may ask for by its name.
    package struct Operation: Sendable, Hashable {
        package enum Form: Sendable, Hashable {
            case method
            /// A property that is read: a function without parameters.
            case property
            /// A static function, or an operator.
            case staticMethod
        }

        package var form: Form
        package var function: FunctionSignature

        package init(form: Form, function: FunctionSignature) {
            self.form = form
            self.function = function
        }
    }

    /// The operation of this name; `nil` for the constructor, too.
    package func operation(_ name: some StringProtocol) -> Operation? {
        operations.first { $0.function.name == name }
    }

    /// A type as test data have it: an instance of the class is its number.
    package func dataType(_ type: SwiftType) -> SwiftType {
        type == .named(typeName) ? .named("Int") : type
    }

    /// The arguments of an operation, as one array.
    package func argumentsType(_ parameters: [Parameter]) -> SwiftType {
        .tuple(parameters.map { .init(type: dataType($0.type)) })
    }

    /// What an operation answers: nothing where it makes an instance.
    package func answerType(_ operation: Operation) -> SwiftType {
        let type = operation.function.answerType
        return type == .named(typeName) ? .void : type
    }

    /// Whether an operation, or the constructor as `nil`, makes an instance.
    package func makesInstance(_ operation: Operation?) -> Bool {
        operation.map { $0.function.answerType == .named(typeName) } ?? true
    }

    /// The call that the name of an operation in test data asks for: `1.add` is
    /// `add` on the instance with number 1, a name alone is for the first one.
    package static func call(_ operation: String) -> (instance: Int, name: Substring) {
        // As the harness reads it: no sign before the number.
        guard let first = operation.utf8.first, first &- UInt8(ascii: "0") < 10,
            let dot = operation.firstIndex(of: "."), let number = Int(operation[..<dot])
        else { return (0, operation[...]) }
        return (number, operation[operation.index(after: dot)...])
    }
}

extension DesignSignature: CustomStringConvertible {
    package var description: String {
        let list = ["init(\(FunctionSignature.list(constructor)))"] + operations.map { "\($0)" }
        return "class \(typeName) { \(list.joined(separator: "; ")) }"
    }
}

extension DesignSignature.Operation: CustomStringConvertible {
    /// The declaration: `var size: Int`.
    package var description: String {
        switch form {
        case .method: "\(function)"
        case .property: "var \(function.name): \(function.result)"
        case .staticMethod: "static \(function)"
        }
    }
}
