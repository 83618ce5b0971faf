struct Generator {
    /// `size` is the number of calls.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let ids = random.shuffled(Array(1...size))
        var calls: [[Int]] = []
        var now = 0
        switch recipe {
        case "waiting":
            // Requests gather in no time until there is room for one, then the timer ticks.
            let most = max(1, size / 2)
            for id in ids.prefix(most - 1) {
                now += random.chance(0.01) ? 1 : 0
                calls.append([id, now])
            }
            while calls.count < size - 2 {
                now += random.int(in: 0...3)
                calls.append([now])
            }
            if size > 1 { calls.append([0, now]) }
            calls.append([now + 1])
            return test(most, 10_000_000, calls)
        case "random", "ones":
            for id in ids {
                now += random.int(in: 0...4)
                calls.append(random.chance(0.3) ? [now] : [id, now])
            }
            return test(recipe == "ones" ? 1 : 20, 30, calls)
        case "due":
            // As many requests as wait for long enough; none for about as long; again.
            let period = max(1, size * 2 / 5)
            for (i, id) in ids.enumerated() {
                now += random.chance(0.5) ? 1 : 0
                calls.append(i % period > size * 9 / 50 ? [now] : [id, now])
            }
            return test(max(1, size / 5), size * 19 / 100, calls)
        case "full":
            for id in ids {
                now += random.chance(0.1) ? 1 : 0
                calls.append(random.chance(0.4) ? [now] : [id, now])
            }
            return test(max(1, size * 3 / 10), 1_000_000_000, calls)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    func test(_ most: Int, _ wait: Int, _ calls: [[Int]]) -> String {
        let names = calls.map { $0.count == 1 ? "tick" : "submit" }
        return lines(["Batcher"] + names, [[most, wait]] + calls)
    }
}
