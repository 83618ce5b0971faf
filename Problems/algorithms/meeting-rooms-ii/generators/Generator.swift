/// The big tests of Meeting Rooms II; `size` is the count of meetings.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "random":
            return lines(meetings(size, until: 1_000_000_000, longest: 2_000_000, &random))
        case "nested":
            return lines(random.shuffled((0..<size).map { [size - $0, size + 1 + $0] }))
        case "relay":
            return lines(random.shuffled((0..<size).map { [3 * $0, 3 * $0 + 3] }))
        case "half-hours":
            return lines(
                meetings(size, until: 20_000, longest: 5, &random).map { [30 * $0[0], 30 * $0[1]] })
        case "long-ones":
            let long = meetings(size / 100, until: 10_000_000, longest: 9_000_000, &random)
            let short = meetings(size - long.count, until: 10_000_000, longest: 900, &random)
            return lines(random.shuffled(short + long))
        case "descending":  // Each overlaps with the two before and the two behind.
            return lines((0..<size).reversed().map { [10 * $0, 10 * $0 + 25] })
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    private func meetings(
        _ count: Int, until end: Int, longest: Int, _ random: inout Random
    ) -> [[Int]] {
        random.ints(count, in: 0...end - longest).map { [$0, $0 + random.int(in: 1...longest)] }
    }
}
