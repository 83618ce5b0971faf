/// Makes the long lists. Each is written as an array of its numbers.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "ascending": return lines(Array(1...size))
        case "random": return lines(random.ints(size, in: -9_999...9_999))
        case "few-values": return lines(random.ints(size, in: 101...105))
        case "wide": return lines(random.ints(size, in: -1_000_000_000...1_000_000_000))
        default: fatalError("no recipe \(recipe)")
        }
    }
}
