/// The large tests; `size` is the number of rows.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "few":
            let y = (0..<size).map { _ in random.chance(0.7) ? 0 : random.int(in: 1...2) }
            return lines(y, 10)
        case "pairs":
            let y = (0..<size).map { $0 / 2 * 7 - 300_000 }
            return lines(random.shuffled(y), 5)
        case "different":
            let y = (0..<size).map { $0 * 11 - 800_000 }
            return lines(random.shuffled(y), 7)
        case "leave-one-out":
            return lines(random.ints(size, in: 0...1), size)
        case "unequal":
            // Each class is half as probable as the one before it.
            let y = (0..<size).map { _ -> Int in
                var label = -8
                while label < 30, random.chance(0.5) { label += 1 }
                return label
            }
            return lines(y, 999)
        case "sorted":
            return lines(random.ints(size, in: 0...500).sorted(), 20)
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
