/// The big tests of Longest Increasing Subsequence; `size` is the count of numbers.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "ascending":
            return lines((0..<size).map { 3 * $0 - size })
        case "descending":
            return lines((0..<size).map { size - 2 * $0 })
        case "wide":
            return lines(random.ints(size, in: -1_000_000_000...1_000_000_000))
        case "few-values":
            return lines(random.ints(size, in: -40...40))
        case "rising":  // A slow rise under noise: many tails, much moving about among them.
            return lines((0..<size).map { 4 * $0 + random.int(in: -200...200) })
        case "saws":  // Ascending stretches; each lies below the one before.
            let length = 400
            return lines((0..<size).map { $0 % length - $0 / length * length })
        case "two-halves":  // The second half climbs higher, but starts below the first.
            let half = size / 2
            return lines((0..<half).map { half + $0 } + (half..<size).map { 2 * ($0 - half) + 1 })
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
