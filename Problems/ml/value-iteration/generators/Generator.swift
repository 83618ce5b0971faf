/// The large tests. `size` is the number of states.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var p: [[[Double]]] = []
        var r: [[Double]] = []
        var gamma = 0.99
        for s in 0..<size {
            var actions: [[Double]] = []
            var rewards: [Double] = []
            switch recipe {
            case "random":
                for _ in 0..<8 {
                    actions.append(spread(random.int(in: 1...4), size, &random))
                    rewards.append(Double(random.int(in: -1_000...1_000)) / 10)
                }
            case "anywhere":
                for _ in 0..<random.int(in: 1...4) {
                    actions.append(spread(size, size, &random))
                    rewards.append(Double(random.int(in: -100...100)) / 10)
                }
            case "chain":
                // Onwards with some luck, or back to the start for a little money.
                for target in [min(s + 1, size - 1), 0] {
                    let luck = random.int(in: 50...95)
                    var row = [Int](repeating: 0, count: size)
                    row[s] += 100 - luck
                    row[target] += luck
                    actions.append(row.map { Double($0) / 100 })
                }
                rewards = [s == size - 1 ? 90 : 0, 0.5]
            case "costs":
                gamma = 0.98
                for _ in 0..<random.int(in: 2...6) {
                    actions.append(spread(random.int(in: 1...3), size, &random))
                    rewards.append(-Double(random.int(in: 1...100)))
                }
            case "rings":
                // To the next state, or to another one at random.
                let targets = [(s + 1) % size, random.int(in: 0...size - 1)]
                actions = targets.map { target in (0..<size).map { $0 == target ? 1 : 0 } }
                rewards = targets.map { _ in Double(random.int(in: -200...100)) / 10 }
            default:
                fatalError("no recipe \(recipe)")
            }
            p.append(actions)
            r.append(rewards)
        }
        return lines(p, r, gamma)
    }

    /// Random hundredths over at most `successors` states.
    private func spread(_ successors: Int, _ size: Int, _ random: inout Random) -> [Double] {
        let targets = Array(random.shuffled(Array(0..<size)).prefix(successors))
        var row = [Int](repeating: 0, count: size)
        for _ in 0..<100 { row[random.element(of: targets)] += 1 }
        return row.map { Double($0) / 100 }
    }
}
