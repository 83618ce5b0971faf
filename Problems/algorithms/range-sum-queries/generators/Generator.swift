struct Generator {
    let commandCount = 100_000

    /// `size` is the number of numbers.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let bound = 1_000_000_000
        var numbers = random.ints(size, in: -bound...bound)
        var commands: [String] = []
        func set(_ position: Int, _ number: Int) { commands.append("set \(position) \(number)") }
        func sum(_ one: Int, _ other: Int) {
            commands.append("sum \(min(one, other)) \(max(one, other))")
        }
        switch recipe {
        case "random":
            for _ in 0..<commandCount {
                let position = random.int(in: 1...size)
                if random.chance(0.5) {
                    set(position, random.int(in: -bound...bound))
                } else {
                    sum(position, random.int(in: 1...size))
                }
            }
        case "in-turn":
            numbers = random.ints(size, in: -9...9)
            for _ in 0..<commandCount / 2 {
                set(random.int(in: 1...10), random.int(in: -9...9))
                sum(random.int(in: 1...10), size - random.int(in: 0...9))
            }
        case "largest":
            numbers = [Int](repeating: bound, count: size)
            for _ in 0..<commandCount / 2 {
                let position = random.int(in: 1...size)
                set(position, random.chance(0.9) ? bound : -bound)
                sum(1, position)
            }
        case "sums":
            for _ in 0..<commandCount { sum(random.int(in: 1...size / 8), size) }
        case "changes":
            for _ in 0..<commandCount - 1 {
                set(random.int(in: 1...size / 8), random.int(in: -bound...bound))
            }
            sum(1, size)
        default:
            fatalError("no recipe \(recipe)")
        }
        let rows = ["\(size) \(commands.count)", numbers.map { "\($0)" }.joined(separator: " ")]
        return (rows + commands).map { $0 + "\n" }.joined()
    }
}
