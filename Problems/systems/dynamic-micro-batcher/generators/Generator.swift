struct Generator {
    let callCount = 100_000

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let ids = random.shuffled(Array(1...callCount))
        var calls: [[Int]] = []
        var now = 0
        switch recipe {
        case "waiting":
            // Nearly `size` requests gather in no time, then the timer ticks.
            for id in ids.prefix(size - 1) {
                now += random.chance(0.01) ? 1 : 0
                calls.append([id, now])
            }
            while calls.count < callCount - 2 {
                now += random.int(in: 0...3)
                calls.append([now])
            }
            calls.append([0, now])
            calls.append([now + 1])
            return test(size, 10_000_000, calls)
        case "random":
            for id in ids {
                now += random.int(in: 0...4)
                calls.append(random.chance(0.3) ? [now] : [id, now])
            }
            return test(size, 30, calls)
        case "due":
            for (i, id) in ids.enumerated() {
                now += random.chance(0.5) ? 1 : 0
                calls.append(i % 40_000 > 18_000 ? [now] : [id, now])
            }
            return test(size, 19_000, calls)
        case "full":
            for id in ids {
                now += random.chance(0.1) ? 1 : 0
                calls.append(random.chance(0.4) ? [now] : [id, now])
            }
            return test(size, 1_000_000_000, calls)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    func test(_ most: Int, _ wait: Int, _ calls: [[Int]]) -> String {
        lines(["Batcher"] + calls.map { $0.count == 1 ? "tick" : "submit" }, [[most, wait]] + calls)
    }
}
