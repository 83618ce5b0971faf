internal import JudgeCore

/// How well the box was closed, in words.
enum IsolationText {
    /// A line with the level and, below the best, what is missing and why.
    static func rows(
        _ isolation: Isolation, verbose: Bool
    ) -> [(label: String, text: StyledText)] {
        let missing = Layer.allCases.filter { !isolation.layers.contains($0) }
        var level = StyledText("isolation level \(isolation.level) of 3")
        if !missing.isEmpty { level.append("; judge doctor says how to mend it") }
        return [("Box", level)] + groups(missing, isolation).map { ("", $0) }
    }

    /// Layers that are missing for the same reason on one line.
    private static func groups(_ missing: [Layer], _ isolation: Isolation) -> [StyledText] {
        var reasons: [String] = []
        var layers: [String: [String]] = [:]
        for layer in missing {
            let reason = isolation.missing[layer] ?? "not available on this machine"
            if layers[reason] == nil { reasons.append(reason) }
            layers[reason, default: []].append(layer.rawValue)
        }
        return reasons.map { reason in
            let names = Figures.listed(layers[reason] ?? [])
            return StyledText("without \(names): ", .warn) + StyledText(Printable.escape(reason))
        }
    }
}
