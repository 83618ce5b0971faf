struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let values =
            recipe == "equal"
            ? [Int](repeating: 42, count: size)
            : random.ints(size, in: -1_000_000...1_000_000)
        switch recipe {
        case "random", "equal":
            let places = (0..<size).map { _ in
                random.chance(0.1) ? nil : random.int(in: 0...size - 1)
            }
            return list(values, places)
        case "mirrored":
            return list(values, (0..<size).reversed())
        case "empty":
            return list(values, [Int?](repeating: nil, count: size))
        case "last":
            return list(values, [Int?](repeating: size - 1, count: size))
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    func list(_ values: [Int], _ places: [Int?]) -> String {
        lines(zip(values, places).map { [$0, $1] })
    }
}
