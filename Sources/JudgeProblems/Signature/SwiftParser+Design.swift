internal import JudgeCore
internal import JudgeSyntax

extension SwiftParser {
    /// Parses the class of a class problem: at most one constructor, then
    /// methods, properties and static functions, each with a body.
    mutating func design() throws(JudgeFailure) -> DesignSignature {
        let typeName = try typeHeader()
        ownType = typeName
        var constructor: [Parameter]?
        var operations: [DesignSignature.Operation] = []
        while !take(sign: "}") {
            try skipModifiers()
            let start = peek()
            if take(word: "init") {
                guard constructor == nil else { throw refused("a second constructor", at: start) }
                let parameters = try parameterList()
                try checkOwnType(
                    in: FunctionSignature(name: "init", parameters: parameters, result: .void),
                    typeName, at: start)
                constructor = parameters
                try skipBraces()
                continue
            }
            let operation = try operation()
            let name = operation.function.name
            guard name != typeName, !operations.contains(where: { $0.function.name == name })
            else { throw refused("a second operation is called `\(name)`", at: start) }
            try checkOwnType(in: operation.function, typeName, at: start)
            operations.append(operation)
        }
        try expectEnd(after: typeName)
        guard !operations.isEmpty else { throw refused("`\(typeName)` has no operations") }
        return DesignSignature(
            typeName: typeName, constructor: constructor ?? [], operations: operations)
    }

    private mutating func operation() throws(JudgeFailure) -> DesignSignature.Operation {
        let isStatic = take(word: "static")
        if take(word: "var") {
            guard !isStatic else { throw refused("a property of the class cannot be asked for") }
            let name = try name(of: "the property")
            try expect(sign: ":")
            let function = FunctionSignature(name: name, parameters: [], result: try valueType())
            if peek().kind == .sign("{") { try skipBraces() }
            return .init(form: .property, function: function)
        }
        let start = peek()
        let function = try functionHeader()
        guard function.parameters.count(where: { $0.isInout }) <= (function.result == .void ? 1 : 0)
        else {
            throw refused(
                "of `\(function.name)` either the result or one `inout` parameter is the answer",
                at: start)
        }
        try skipBraces()
        return .init(form: isStatic ? .staticMethod : .method, function: function)
    }

    /// An instance stands for itself only: not in an array, say.
    private func checkOwnType(
        in function: FunctionSignature, _ typeName: String, at start: SwiftToken
    ) throws(JudgeFailure) {
        let types = function.parameters.map(\.type) + [function.result]
        for type in types where type != .named(typeName) && type.mentions(typeName) {
            throw refused(
                "`\(typeName)` can be a parameter or a result, not a part of `\(type)`", at: start)
        }
        let changesInstance = function.parameters.contains {
            $0.isInout && $0.type == .named(typeName)
        }
        if changesInstance { throw refused("an instance cannot be `inout`", at: start) }
    }
}

extension SwiftType {
    fileprivate func mentions(_ name: String) -> Bool {
        switch self {
        case .named(let own): own == name
        case .array(let part), .optional(let part): part.mentions(name)
        case .dictionary(let key, let value): key.mentions(name) || value.mentions(name)
        case .tuple(let elements): elements.contains { $0.type.mentions(name) }
        case .node, .void: false
        }
    }
}
