struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "all-equal":
            return lines([Int](repeating: 21, count: size))
        case "random":
            return lines(random.ints(size, in: -100...100))
        case "falling":
            return lines((0..<size).map { 100 - 200 * $0 / size })
        case "walk":
            var temperature = 10
            return lines((0..<size).map { _ in
                temperature += random.int(in: -2...2)
                temperature = min(100, max(-100, temperature))
                return temperature
            })
        case "valley":
            return lines((0..<size).map { abs(200 - 400 * $0 / size) - 100 })
        case "last-is-warmest":
            return lines(random.ints(size - 1, in: 10...12).sorted(by: >) + [13])
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
