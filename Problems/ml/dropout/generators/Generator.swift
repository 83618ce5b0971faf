/// The big tests of Inverted Dropout; `size` is the number of values.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let x = (0..<size).map { _ in
            let number = Double(random.int(in: 1...999_999)) / 1_000
            return random.chance(0.5) ? number : -number
        }
        switch recipe {
        case "half": return lines(x, 0.5, true, "kept", 1, seed)
        case "few": return lines(x, 0.007, true, "kept", 1, seed)
        case "most": return lines(x, 0.9, true, "pairs", 1, seed)
        case "evaluation": return lines(x, 0.5, false, "kept", 1, seed)
        case "all": return lines(x, 1.0, true, "rules", 1, seed)
        default: fatalError("no recipe \(recipe)")
        }
    }
}
