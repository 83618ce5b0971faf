struct JudgeProbe {
    /// What became of the users after each step.
    func run(
        _ salt: String, _ otherSalt: String, _ steps: [(model: String, percent: Double)],
        _ prefix: String, _ first: Int, _ users: Int
    ) -> [(counts: [String: Int], moves: [String: Int], unsteady: Int, differing: Int, alike: Int)]
    {
        let names = (first..<first + users).map { "\(prefix)\($0)" }
        let router = CanaryRouter(salt)
        var before = names.map { router.route($0) }
        return steps.indices.map { last in
            router.set(steps[last].model, steps[last].percent)
            let now = names.map { router.route($0) }
            let again = names.map { router.route($0) }
            let twin = routes(salt, steps[...last], names)
            let other = routes(otherSalt, steps[...last], names)
            var counts: [String: Int] = [:]
            var moves: [String: Int] = [:]
            var (unsteady, differing, alike) = (0, 0, 0)
            for place in names.indices {
                counts[now[place], default: 0] += 1
                if !same(now[place], before[place]) {
                    moves["\(before[place]) > \(now[place])", default: 0] += 1
                }
                if !same(now[place], again[place]) { unsteady += 1 }
                if !same(now[place], twin[place]) { differing += 1 }
                if same(now[place], other[place]) { alike += 1 }
            }
            before = now
            return (counts, moves, unsteady, differing, alike)
        }
    }

    /// What a new router with the same steps says, asked in the opposite order.
    private func routes(
        _ salt: String, _ steps: ArraySlice<(model: String, percent: Double)>, _ names: [String]
    ) -> [String] {
        let router = CanaryRouter(salt)
        for step in steps { router.set(step.model, step.percent) }
        return Array(names.reversed().map { router.route($0) }.reversed())
    }

    private func same(_ one: String, _ other: String) -> Bool {
        one.utf8.elementsEqual(other.utf8)
    }
}
