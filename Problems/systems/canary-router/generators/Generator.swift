/// `size` users, and about a step for each 1000 of them.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let count = 2 + size * 9 / 10_000
        var steps: [(model: Int, hundredths: Int)] = []
        switch recipe {
        case "walk":
            // A model gets some of the room that there is, or nothing any more.
            var now = [Int](repeating: 0, count: max(2, count / 2))
            for _ in 0..<count {
                let model = random.int(in: 0...now.count - 1)
                let room = 10_000 - now.reduce(0, +) + now[model]
                now[model] = random.element(
                    of: [0, random.int(in: 0...room), random.int(in: 0...room / 2), room / 4])
                steps.append((model, now[model]))
            }
        case "full":
            // The models fill up everything. Then one of them makes room, just as much as
            // another one takes.
            let models = max(1, count / 3)
            var now = [Int](repeating: 10_000 / models, count: models)
            now[models - 1] += 10_000 % models
            steps = Array(now.enumerated().map { ($0.offset, $0.element) }.prefix(count))
            while steps.count < count {
                let giver = random.element(of: now.indices.filter { now[$0] > 0 })
                let part = random.chance(0.3) ? now[giver] : random.int(in: 1...now[giver])
                let taker = (giver + random.int(in: min(1, models - 1)...models - 1)) % models
                now[giver] -= part
                steps.append((giver, now[giver]))
                now[taker] += part
                if steps.count < count { steps.append((taker, now[taker])) }
            }
        default:
            fatalError("no recipe \(recipe)")
        }
        let plan = steps.map { model, hundredths in
            "{\"model\":\"m\(model)\",\"percent\":\(Double(hundredths) / 100)}"
        }
        return lines("salt-\(seed)", "pepper-\(seed)") + "[" + plan.joined(separator: ",") + "]\n"
            + lines("customer-", random.int(in: 0...1_000_000), size)
    }
}
