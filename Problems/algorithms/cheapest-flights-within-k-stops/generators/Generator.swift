struct Generator {
    /// `size` is the number of cities, of layers, or of pairs of ways.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var flights: [[Int]] = []
        switch recipe {
        case "random":
            while flights.count < 10 * size {
                let (a, b) = (random.int(in: 0...size - 1), random.int(in: 0...size - 1))
                if a != b { flights.append([a, b, random.int(in: 0...10_000_000)]) }
            }
            return test(size, flights, 300, &random)
        case "ladder":
            // The further, the dearer for each step: the limit on stops decides.
            for a in 0..<size {
                for step in 1...9 where a + step < size {
                    flights.append([a, a + step, 100 * step * step + random.int(in: 0...99)])
                }
            }
            return test(size, flights, 300, &random)
        case "layers":
            return test(5 * size + 2, layers(size, &random), size, &random)
        case "two-ways":
            // From each second city to the next: direct, or cheaper with a stop.
            for i in 0..<size {
                flights.append([2 * i, 2 * i + 2, 3_000 + random.int(in: 0...999)])
                flights.append([2 * i, 2 * i + 1, 1_000])
                flights.append([2 * i + 1, 2 * i + 2, 1_000 + random.int(in: 0...999)])
            }
            return test(2 * size + 1, flights, 300, &random)
        case "short":
            return test(3 * size + 2, layers(size, &random, width: 3), size - 1, &random)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// From each city of a layer a flight to each of the next one; one city before, one behind.
    private func layers(_ count: Int, _ random: inout Random, width: Int = 5) -> [[Int]] {
        let last = width * count + 1
        var flights = (1...width).map { [0, $0, random.int(in: 1...1_000)] }
        for first in stride(from: 1, to: last - width, by: width) {
            for a in first..<first + width {
                for b in first + width..<first + 2 * width {
                    flights.append([a, b, random.int(in: 1...1_000)])
                }
            }
        }
        flights += (last - width..<last).map { [$0, last, random.int(in: 1...1_000)] }
        return flights
    }

    /// From the first city to the last one; numbers and flights are shuffled.
    private func test(
        _ count: Int, _ flights: [[Int]], _ stops: Int, _ random: inout Random
    ) -> String {
        let names = random.shuffled(Array(0..<count))
        let named = random.shuffled(flights).map { [names[$0[0]], names[$0[1]], $0[2]] }
        return lines(count, named, names[0], names[count - 1], stops)
    }
}
