struct Generator {
    /// `size` is the number of commands; there are more numbers than that.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let bound = 1_000_000_000
        let count: Int
        switch recipe {
        case "random", "largest", "changes": count = size * 3 / 2
        case "in-turn": count = size * 7 / 5
        case "sums": count = size * 13 / 10
        default: fatalError("no recipe \(recipe)")
        }
        var numbers = random.ints(count, in: -bound...bound)
        var commands: [String] = []
        func set(_ position: Int, _ number: Int) { commands.append("set \(position) \(number)") }
        func sum(_ one: Int, _ other: Int) {
            commands.append("sum \(min(one, other)) \(max(one, other))")
        }
        switch recipe {
        case "random":
            var hasSum = false
            for i in 0..<size {
                let position = random.int(in: 1...count)
                if random.chance(0.5), hasSum || i + 1 < size {
                    set(position, random.int(in: -bound...bound))
                } else {
                    sum(position, random.int(in: 1...count))
                    hasSum = true
                }
            }
        case "in-turn":
            let near = min(10, count)
            numbers = random.ints(count, in: -9...9)
            while commands.count < size {
                if commands.count + 1 < size {
                    set(random.int(in: 1...near), random.int(in: -9...9))
                }
                sum(random.int(in: 1...near), count - random.int(in: 0...near - 1))
            }
        case "largest":
            numbers = [Int](repeating: bound, count: count)
            while commands.count < size {
                let position = random.int(in: 1...count)
                if commands.count + 1 < size {
                    set(position, random.chance(0.9) ? bound : -bound)
                }
                sum(1, position)
            }
        case "sums":
            for _ in 0..<size { sum(random.int(in: 1...max(1, count / 8)), count) }
        default:
            for _ in 0..<size - 1 {
                set(random.int(in: 1...max(1, count / 8)), random.int(in: -bound...bound))
            }
            sum(1, count)
        }
        let rows = ["\(count) \(commands.count)", numbers.map { "\($0)" }.joined(separator: " ")]
        return (rows + commands).map { $0 + "\n" }.joined()
    }
}
