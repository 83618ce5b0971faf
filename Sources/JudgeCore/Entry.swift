/// What a candidate must write, as the starter file says it.
package enum Entry: Sendable, Hashable {
    case function(EntrySignature)
    case design(DesignSignature)
    /// A program from standard input to standard output.
    case program
}

extension Entry: CustomStringConvertible {
    /// The declaration that is asked for, on one line.
    package var description: String {
        switch self {
        case .function(let entry): entry.function.description
        case .design(let design): design.description
        case .program: "standard input to standard output"
        }
    }
}

/// What a candidate must write for a function problem: a type with one method
/// that is called once for each test, on a new instance.
package struct EntrySignature: Sendable, Hashable {
    /// The type that holds the method: `Solution`.
    package var typeName: String
    package var function: FunctionSignature
    /// Whether an answer must not share a node with the input.
    package var freshNodes: Bool

    package init(typeName: String, function: FunctionSignature, freshNodes: Bool = false) {
        self.typeName = typeName
        self.function = function
        self.freshNodes = freshNodes
    }
}
