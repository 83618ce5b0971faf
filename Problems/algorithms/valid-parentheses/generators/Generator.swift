/// The large tests. `size` is the length of the string.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var brackets: [Character]
        switch recipe {
        case "nested":
            brackets = nested(size / 2, &random)
        case "innermost-changed":
            brackets = nested(size / 2, &random)
            brackets[size / 2] = otherKind(brackets[size / 2])
        case "outermost-changed":
            brackets = nested(size / 2, &random)
            brackets[size - 1] = otherKind(brackets[size - 1])
        case "all-opening":
            brackets = opening(size, &random)
        case "flat":
            brackets = opening(size / 2, &random).flatMap { [$0, partner($0)] }
        case "mixed":
            brackets = mixed(size / 2, openMore: 0.6, &random)
        case "closed-twice":
            brackets = mixed(size / 2, openMore: 0.5, &random) + ["]"]
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(String(brackets))
    }

    private func opening(_ count: Int, _ random: inout Random) -> [Character] {
        (0..<count).map { _ in random.element(of: ["(", "[", "{"]) }
    }

    private func partner(_ opening: Character) -> Character {
        opening == "(" ? ")" : opening == "[" ? "]" : "}"
    }

    /// A bracket of another kind that faces the same way.
    private func otherKind(_ bracket: Character) -> Character {
        let next: [Character: Character] = [
            "(": "[", "[": "{", "{": "(", ")": "]", "]": "}", "}": ")",
        ]
        return next[bracket]!
    }

    /// One bracket inside the other.
    private func nested(_ depth: Int, _ random: inout Random) -> [Character] {
        let opening = opening(depth, &random)
        return opening + opening.reversed().map(partner)
    }

    /// A random matching string; a larger `openMore` nests deeper.
    private func mixed(_ pairs: Int, openMore: Double, _ random: inout Random) -> [Character] {
        var (brackets, waiting, left) = ([Character](), [Character](), pairs)
        while left > 0 || !waiting.isEmpty {
            if left > 0, waiting.isEmpty || random.chance(openMore) {
                brackets.append(random.element(of: ["(", "[", "{"]))
                waiting.append(partner(brackets[brackets.count - 1]))
                left -= 1
            } else {
                brackets.append(waiting.removeLast())
            }
        }
        return brackets
    }
}
