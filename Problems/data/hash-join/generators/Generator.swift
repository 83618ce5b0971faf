/// The large tests. `size` is the number of rows of each table.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let numbers = Array(0..<size)
        switch recipe {
        case "inner":
            let left = random.shuffled(numbers).map { ["customer-key-\($0)", "l\($0)"] }
            let right = random.shuffled(numbers).map { ["r\($0)", "customer-key-\($0)"] }
            return lines(left, right, 0, 1, "inner")
        case "left":
            // The even keys are on both sides.
            let left = random.shuffled(numbers).map { ["l", "k\($0)"] }
            let right = random.shuffled(numbers).map { ["k\(2 * $0)", "r"] }
            return lines(left, right, 1, 0, "left")
        case "apart":
            let left = random.shuffled(numbers).map { ["id\(2 * $0)"] }
            let right = random.shuffled(numbers).map { ["id\(2 * $0 + 1)"] }
            return lines(left, right, 0, 0, "left")
        case "one-key":
            // As many rows in the result as there may be.
            return lines(
                numbers.map { ["k", "\($0)"] }, numbers.map { ["k", "\($0)"] }, 0, 0, "inner")
        case "missing":
            let left = random.shuffled(numbers).map { [$0 % 20 == 0 ? "k\($0)" : "", "l\($0)"] }
            let right = random.shuffled(numbers).map { [$0 % 30 == 0 ? "k\($0)" : "", "r"] }
            return lines(left, right, 0, 0, "left")
        case "skewed":
            // 60 times 150 pairs for key 0; the other keys are rare.
            let left = numbers.map { ["\($0 < 60 ? 0 : random.int(in: 1...size))", "l\($0)"] }
            let right = numbers.map { ["\($0 < 150 ? 0 : random.int(in: 1...size))", "r\($0)"] }
            return lines(random.shuffled(left), random.shuffled(right), 0, 0, "left")
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
