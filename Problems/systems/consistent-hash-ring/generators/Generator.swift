/// `size` keys; a twentieth as many points for each node, and about 3 steps for each 1000.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let count = 6 + size * 27 / 10_000
        var nodes: [String] = []
        var steps: [String] = []
        func step(_ action: String, _ node: String) {
            steps.append("{\"action\":\"\(action)\",\"node\":\"\(node)\"}")
        }
        func add(_ node: String) {
            step("add", node)
            if !nodes.contains(node) { nodes.append(node) }
        }
        func remove(_ node: String) {
            step("remove", node)
            nodes.removeAll { $0 == node }
        }

        switch recipe {
        case "walk":
            // Nodes come, and now and then one goes.
            while steps.count < count {
                if nodes.count == 40 || !nodes.isEmpty && random.chance(0.3) {
                    remove(random.element(of: nodes))
                } else {
                    add("gpu-\(random.int(in: 0...99))")
                }
            }
        case "alike":
            // Names that begin like others and go on with digits. Half of the steps change
            // nothing or take back what the one before has done.
            let digits = (0..<30).map { i in
                String(repeating: "1", count: i % 6) + (i < 6 ? "" : "\(i / 6 + 1)")
            }
            let names = random.shuffled(digits.map { "web-" + $0 })
            while steps.count < count {
                let name = random.element(of: names)
                switch random.int(in: 0...5) {
                case 0: add(nodes.isEmpty ? name : random.element(of: nodes))
                case 1: remove(name)
                case 2:
                    add(name)
                    if steps.count < count { remove(name) }
                default: add(name)
                }
            }
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(max(1, size / 20)) + "[" + steps.joined(separator: ",") + "]\n"
            + lines("customer-", random.int(in: 0...1_000_000), size)
    }
}
