struct Generator {
    /// `size` is the number of elements.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let bound = 1_000_000_000
        switch recipe {
        case "random":
            return lines(random.ints(size, in: -bound...bound), size / 3)
        case "equal":
            return lines([Int](repeating: random.int(in: -bound...bound), count: size), size / 2)
        case "ascending":
            return lines((0..<size).map { 7 * $0 - 3 * size }, size / 2)
        case "descending":
            return lines((0..<size).map { 4 * size - 9 * $0 }, size / 2)
        case "few":
            return lines(random.ints(size, in: -2...2), size / 2)
        case "mountain":
            let up = (0..<size / 2).map { 2 * $0 }
            return lines(up + (0..<size - size / 2).map { 2 * $0 + 1 }.reversed(), 2 * size / 3)
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
