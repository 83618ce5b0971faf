struct Generator {
    /// `size` different numbers, shuffled twice; each shuffle is looked at by tenths.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var number = -1_000_000_000
        let rising = (0..<size).map { _ in
            number += random.int(in: 1...2_000_000_000 / size)
            return number
        }
        switch recipe {
        case "sorted": return lines(rising, "blocks", 2)
        case "random": return lines(random.shuffled(rising), "blocks", 2)
        default: fatalError("no recipe \(recipe)")
        }
    }
}
