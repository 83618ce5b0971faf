struct Generator {
    /// `size` is the number of calls; the tasks are fewer, so that most calls come to
    /// something.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let count = max(1, size / 3)
        switch recipe {
        case "chain":
            let graph = shuffled((0..<count).map { $0 == 0 ? [] : [$0 - 1] }, &random)
            return test(graph, size, retries: 1, failing: 0, asking: 1, &random)
        case "random":
            let graph = shuffled(upwards(count, 2, &random), &random)
            return test(graph, size, retries: 3, failing: 0.05, asking: 0.4, &random)
        case "one":
            // Tasks before the one, and about as many behind it.
            let half = max(1, size / 6)
            let before = (0..<half).map { _ in [Int]() } + [Array(0..<half)]
            let graph = before + [[Int]](repeating: [half], count: half - 1)
            return test(
                shuffled(graph, &random), size, retries: 0, failing: 0, asking: 0.3, &random)
        case "failures":
            let graph = shuffled(upwards(max(1, size / 5), 3, &random), &random)
            return test(graph, size, retries: 100, failing: 0.5, asking: 0.3, &random)
        case "circle":
            let graph = shuffled((0..<count).map { [($0 + count - 1) % count] }, &random)
            return test(graph, size, retries: 100, failing: 0, asking: 1, &random)
        case "doomed":
            let graph = shuffled(upwards(max(1, size * 3 / 10), 2, &random), &random)
            return test(graph, size, retries: 1, failing: 0.02, asking: 0.5, &random)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Up to `most` different dependencies with smaller numbers for each task.
    func upwards(_ count: Int, _ most: Int, _ random: inout Random) -> [[Int]] {
        (0..<count).map { task in
            if task == 0 || random.chance(0.1) { return [] }
            let drawn = (0..<most).map { _ in random.int(in: max(0, task - 2_000)...task - 1) }
            return Array(Set(drawn)).sorted()
        }
    }

    /// The same graph with the tasks numbered at random.
    func shuffled(_ deps: [[Int]], _ random: inout Random) -> [[Int]] {
        let names = random.shuffled(Array(deps.indices))
        var result = deps
        for (task, others) in deps.enumerated() {
            result[names[task]] = random.shuffled(others.map { names[$0] })
        }
        return result
    }

    /// Runs the pipeline: calls ready with the chance `asking` where that yields
    /// tasks, else reports on one that is running.
    func test(
        _ deps: [[Int]], _ callCount: Int, retries: Int, failing: Double, asking: Double,
        _ random: inout Random
    ) -> String {
        var behind = [[Int]](repeating: [], count: deps.count)
        for (task, others) in deps.enumerated() {
            for other in others { behind[other].append(task) }
        }
        var missing = deps.map(\.count)
        var left = [Int](repeating: retries, count: deps.count)
        var queue = deps.indices.filter { missing[$0] == 0 }
        var running: [Int] = []
        var names: [String] = []
        var arguments: [String] = []
        func call(_ name: String, _ given: String) {
            names.append(name)
            arguments.append(given)
        }

        while names.count < callCount - 2 {
            if random.chance(0.01) { call("status", "[]") }
            if !queue.isEmpty, running.isEmpty || random.chance(asking) {
                call("ready", "[]")
                running += queue
                queue = []
            } else if running.isEmpty {
                break
            } else {
                running.swapAt(random.int(in: 0...running.count - 1), running.count - 1)
                let task = running.removeLast()
                let success = !random.chance(failing)
                call("report", "[\"t\(task)\",\(success)]")
                if success {
                    for other in behind[task] {
                        missing[other] -= 1
                        if missing[other] == 0 { queue.append(other) }
                    }
                } else if left[task] > 0 {
                    left[task] -= 1
                    queue.append(task)
                }
            }
        }
        call("ready", "[]")
        while names.count < callCount { call("status", "[]") }

        let tasks = deps.enumerated().map { task, others in
            let list = others.map { "\"t\($0)\"" }.joined(separator: ",")
            return "{\"name\":\"t\(task)\",\"deps\":[\(list)]}"
        }
        let first = "[[" + tasks.joined(separator: ",") + "],\(retries)]"
        return lines(["Pipeline"] + names)
            + "[" + ([first] + arguments).joined(separator: ",") + "]\n"
    }
}
