struct Generator {
    /// `size` is the number of people.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let groups: Int
        switch recipe {
        case "many": groups = max(1, size / 2)
        case "few": groups = 7
        case "one": groups = 1
        case "alone": groups = size
        case "close": groups = 12
        default: fatalError("no recipe \(recipe)")
        }
        var group = random.ints(size, in: 0...groups - 1)
        var chances = (0..<groups).map { _ in random.double(0.05, 0.6) }
        if recipe == "alone" {
            group = random.shuffled(Array(0..<size))
            chances = chances.map { _ in 1 }
        } else if recipe == "close" {
            chances = chances.map { _ in 0.35 }
        }
        let truth = group.map { _ in random.chance(0.3) ? 1 : 0 }
        let pred = (0..<size).map {
            random.chance(chances[group[$0]] + 0.3 * Double(truth[$0])) ? 1 : 0
        }
        return lines(truth, pred, group.map { "cohort \($0)" })
    }
}
