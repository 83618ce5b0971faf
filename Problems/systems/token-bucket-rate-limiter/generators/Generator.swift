struct Generator {
    /// `size` is the number of calls.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var calls: [(String, Int)] = []
        switch recipe {
        case "keys":
            // A key for two calls, each of them once, then at random.
            let keys = max(1, size / 2)
            var now = 0
            for i in 0..<size {
                now += random.int(in: 0...2)
                let key = i < keys ? i : random.int(in: 0...keys - 1)
                calls.append(("client-\(key * 7_919 % 100_003)", now))
            }
            return test(1, "0.02", calls)
        case "one":
            // A large bucket: used up by a burst, refilled, used up again.
            var now = 1_000
            for _ in 0..<size {
                if random.chance(0.0002) {
                    now += random.int(in: 0...40_000)
                } else if random.chance(0.2) {
                    now += 1
                }
                calls.append(("the-only-one", now))
            }
            return test(max(1, size / 7), "612.347", calls)
        case "skewed":
            // Many keys; the time is off by up to two seconds.
            let keys = max(1, size / 14)
            var now = 5_000
            for _ in 0..<size {
                now += random.int(in: 0...3)
                let key = random.int(in: 0...keys - 1)
                calls.append(("k\(key)", now - random.int(in: 0...2_000)))
            }
            return test(3, "0.125", calls)
        case "steps":
            // Three keys; all times are multiples of 10, a token takes 100 of them.
            var now = 0
            for _ in 0..<size {
                now += 10 * random.int(in: 0...4)
                calls.append(("s.\(random.int(in: 1...3))", now))
            }
            return test(1, "10.0", calls)
        case "silences":
            // Some keys; pairs of calls, up to the largest time.
            let keys = max(1, size / 175)
            let last = 1_000_000_000_000
            var now = 0
            for i in 0..<size {
                if i % 2 == 0 { now = min(now + random.int(in: 0...4_000_000), last) }
                calls.append(("q_\(random.int(in: 1...keys))", i >= size - 2 ? last : now))
            }
            return test(2, "0.001", calls)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    func test(_ capacity: Int, _ rate: String, _ calls: [(String, Int)]) -> String {
        let names = ["TokenBucket"] + calls.map { _ in "allow" }
        let arguments = ["[\(capacity),\(rate)]"] + calls.map { "[\"\($0.0)\",\($0.1)]" }
        return lines(names) + "[" + arguments.joined(separator: ",") + "]\n"
    }
}
