struct Generator {
    /// `size` is the number of groups.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let count = 50_000
        var group = random.ints(count, in: 0...size - 1)
        var chances = (0..<size).map { _ in random.double(0.05, 0.6) }
        switch recipe {
        case "groups":
            break
        case "alone":
            group = random.shuffled(Array(0..<count))
            chances = chances.map { _ in 1 }
        case "close":
            chances = chances.map { _ in 0.35 }
        default:
            fatalError("no recipe \(recipe)")
        }
        let truth = group.map { _ in random.chance(0.3) ? 1 : 0 }
        let pred = (0..<count).map { random.chance(chances[group[$0]] + 0.3 * Double(truth[$0])) ? 1 : 0 }
        return lines(truth, pred, group.map { "cohort \($0)" })
    }
}
