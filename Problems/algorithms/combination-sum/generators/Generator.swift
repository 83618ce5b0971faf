struct Generator {
    /// `size` is the number of candidates. The seed is the target as well, which is fitted to the
    /// recipe: the number of combinations grows fast with it.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let candidates: [Int]
        switch recipe {
        case "up-to":
            candidates = Array(1...size)
        case "coins":
            candidates = Array([1, 2, 5, 10, 20, 50, 100].prefix(size))
        case "from-two":
            candidates = Array(2...size + 1)
        case "even":
            candidates = (1...size).map { 2 * $0 }
        case "primes":
            let primes = (2...100).filter { number in
                !(2..<number).contains { number % $0 == 0 }
            }
            candidates = Array(primes.dropFirst(2).prefix(size))
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(random.shuffled(candidates), seed)
    }
}
