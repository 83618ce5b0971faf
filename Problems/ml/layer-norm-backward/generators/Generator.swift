/// The large tests: `size` rows, 40000 numbers in all, with few decimals.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let offset: Int
        switch recipe {
        case "random": offset = 0
        case "offset": offset = 60_000
        default: fatalError("no recipe \(recipe)")
        }
        let columns = 40_000 / size
        func numbers(_ range: ClosedRange<Int>, over divisor: Double, plus: Int = 0) -> [Double] {
            random.ints(columns, in: range).map { Double($0) / divisor + Double(plus) }
        }
        let x = (0..<size).map { _ in numbers(-400...400, over: 100, plus: offset) }
        let gamma = numbers(5...15, over: 10)
        let beta = numbers(-5...5, over: 10)
        return lines(x, gamma, beta, (0..<size).map { _ in numbers(-20...20, over: 10) })
    }
}
