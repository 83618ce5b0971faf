internal import JudgeCore

extension NodeClass {
    /// The harness's module that declares the class.
    var module: String {
        switch self {
        case .list, .tree: "JudgePrelude"
        case .graph: "JudgeGraphNode"
        case .random: "JudgeRandomNode"
        case .nary: "JudgeNaryNode"
        }
    }
}

extension Entry {
    /// Whether a node of this class stands in the signature.
    func uses(_ node: NodeClass) -> Bool {
        switch self {
        case .function(let entry): entry.function.uses(node)
        case .design(let design):
            design.operations.contains { $0.function.uses(node) }
                || design.constructor.contains { $0.type.uses(node) }
        case .program: false
        }
    }
}

extension FunctionSignature {
    fileprivate func uses(_ node: NodeClass) -> Bool {
        result.uses(node) || parameters.contains { $0.type.uses(node) }
    }
}

extension SwiftType {
    fileprivate func uses(_ node: NodeClass) -> Bool {
        switch self {
        case .node(let own): own == node
        case .array(let part), .optional(let part): part.uses(node)
        case .dictionary(let key, let value): key.uses(node) || value.uses(node)
        case .tuple(let elements): elements.contains { $0.type.uses(node) }
        case .named, .void: false
        }
    }
}
