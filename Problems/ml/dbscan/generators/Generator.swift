/// The large tests. `size` is the number of points.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        /// A coordinate from a number of eighths.
        func eighths(_ values: [Int]) -> [Double] { values.map { Double($0) / 8 } }
        switch recipe {
        case "crowd":
            // Everybody is near everybody.
            return lines(
                (0..<size).map { _ in eighths(random.ints(2, in: -8_000...8_000)) }, 3_000.0, 50)
        case "clouds":
            let middles = (0..<30).map { _ in random.ints(3, in: -8_000...8_000) }
            let points = (0..<size).map { _ -> [Double] in
                if random.chance(0.15) { return eighths(random.ints(3, in: -8_000...8_000)) }
                return eighths(
                    random.element(of: middles).map { m in
                        (0..<3).reduce(m) { sum, _ in sum + random.int(in: -400...400) }
                    })
            }
            return lines(points, 62.5, 8)
        case "snake":
            // Steps of one eighth to the right or up, numbered at random.
            var (x, y) = (0, 0)
            let points = (0..<size).map { k -> [Double] in
                if k / 50 % 2 == 0 { x += 1 } else { y += 1 }
                return eighths([x, y])
            }
            return lines(random.shuffled(points), 0.125, 3)
        case "lattice":
            let places = random.shuffled(Array(0..<size * 2)).prefix(size)
            return lines(places.map { [Double($0 % 64), Double($0 / 64)] }, 1.0, 4)
        case "noise":
            let places = random.shuffled(Array(0..<size))
            return lines(places.map { [Double($0 % 50) / 2, Double($0 / 50) / 2, 7.5] }, 0.375, 2)
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
