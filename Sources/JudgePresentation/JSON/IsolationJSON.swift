internal import JudgeCore

/// The walls that stood, as every document has them.
enum IsolationJSON {
    static func value(_ isolation: Isolation) -> JSONValue {
        let present = Layer.allCases.filter { isolation.layers.contains($0) }
        let missing = Layer.allCases.filter { !isolation.layers.contains($0) }
        return .members([
            "level": .integer(isolation.level),
            "layers": .list(present) { .string($0.rawValue) },
            "missing": .list(missing) { layer in
                .members([
                    "layer": .string(layer.rawValue), "reason": .text(isolation.missing[layer]),
                ])
            },
        ])
    }
}
