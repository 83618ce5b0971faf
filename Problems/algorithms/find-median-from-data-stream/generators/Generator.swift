struct Generator {
    /// `size` is the number of calls.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let bound = 1_000_000_000
        var calls: [[Int]] = []
        switch recipe {
        case "random":
            calls.append([random.int(in: -bound...bound)])
            while calls.count < size {
                calls.append(random.chance(0.3) ? [] : [random.int(in: -bound...bound)])
            }
        case "descending":
            calls = asked(size, every: 50) { 600_000 - 5 * $0 }
        case "ascending":
            calls = asked(size, every: 5) { 3 * $0 - 100_000 }
        case "equal":
            let number = random.int(in: -bound...bound)
            calls = asked(size, every: 3) { _ in number }
        case "inwards":
            // From both ends to the middle, with a few questions at the end.
            calls = asked(size - 10, every: size) { ($0 % 2 == 0 ? -1 : 1) * (bound - 7 * $0) }
            calls += (0..<5).flatMap { [[], [$0]] }
        default:
            fatalError("no recipe \(recipe)")
        }
        let names = calls.map { $0.isEmpty ? "findMedian" : "addNum" }
        return lines(["MedianFinder"] + names, [[]] + calls)
    }

    /// Numbers, with a question at every so many calls.
    private func asked(_ size: Int, every step: Int, _ number: (Int) -> Int) -> [[Int]] {
        (1...size).map { $0 % step == 0 ? [] : [number($0)] }
    }
}
