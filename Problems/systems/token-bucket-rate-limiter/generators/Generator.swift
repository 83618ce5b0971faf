struct Generator {
    let callCount = 70_000

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var calls: [(String, Int)] = []
        switch recipe {
        case "keys":
            // `size` keys, each of them once, then at random.
            var now = 0
            for i in 0..<callCount {
                now += random.int(in: 0...2)
                let key = i < size ? i : random.int(in: 0...size - 1)
                calls.append(("client-\(key * 7_919 % 100_003)", now))
            }
            return test(1, "0.02", calls)
        case "one":
            // `size` is the capacity: used up by a burst, refilled, used up again.
            var now = 1_000
            for _ in 0..<callCount {
                if random.chance(0.0002) {
                    now += random.int(in: 0...40_000)
                } else if random.chance(0.2) {
                    now += 1
                }
                calls.append(("the-only-one", now))
            }
            return test(size, "612.347", calls)
        case "skewed":
            // `size` keys; the time is off by up to two seconds.
            var now = 5_000
            for _ in 0..<callCount {
                now += random.int(in: 0...3)
                let key = random.int(in: 0...size - 1)
                calls.append(("k\(key)", now - random.int(in: 0...2_000)))
            }
            return test(3, "0.125", calls)
        case "steps":
            // `size` keys; all times are multiples of 10, a token takes 100 of them.
            var now = 0
            for _ in 0..<callCount {
                now += 10 * random.int(in: 0...4)
                calls.append(("s.\(random.int(in: 1...size))", now))
            }
            return test(1, "10.0", calls)
        case "silences":
            // `size` keys; pairs of calls, up to the largest time.
            let last = 1_000_000_000_000
            var now = 0
            for i in 0..<callCount {
                if i % 2 == 0 { now = min(now + random.int(in: 0...4_000_000), last) }
                calls.append(("q_\(random.int(in: 1...size))", i >= callCount - 2 ? last : now))
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
