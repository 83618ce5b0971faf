/// The large tests: about `size` numbers in all, with few decimals.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let most: Int
        switch recipe {
        case "one-row": most = 1
        case "few-rows": most = 3
        case "many-rows": most = max(1, size / 80)
        case "offset": most = 2
        default: fatalError("no recipe \(recipe)")
        }
        let offset = recipe == "offset" ? 60_000 : 0
        let rows = min(most, size)
        let columns = size / rows
        func numbers(_ range: ClosedRange<Int>, over divisor: Double, plus: Int = 0) -> [Double] {
            random.ints(columns, in: range).map { Double($0) / divisor + Double(plus) }
        }
        let x = (0..<rows).map { _ in numbers(-400...400, over: 100, plus: offset) }
        let gamma = numbers(5...15, over: 10)
        let beta = numbers(-5...5, over: 10)
        return lines(x, gamma, beta, (0..<rows).map { _ in numbers(-20...20, over: 10) })
    }
}
