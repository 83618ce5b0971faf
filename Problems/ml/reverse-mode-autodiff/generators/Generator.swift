/// The large tests. Answers of those with tanh or exp are short, as the last digits of
/// these functions are not the same everywhere.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var names: [String] = []
        var arguments: [String] = []
        var count = 0
        func call(_ name: String, _ given: String = "") {
            names.append(name)
            arguments.append("[\(given)]")
        }
        func made(_ name: String, _ given: String = "") -> Int {
            call(name, given)
            count += 1
            return count - 1
        }
        /// A whole number of thousandths.
        func value(_ range: ClosedRange<Int>) -> Int {
            made("Value", json(Double(random.int(in: range)) / 1_000))
        }
        func add(_ a: Int, _ b: Int) -> Int { made("+", "\(a),\(b)") }
        func multiply(_ a: Int, _ b: Int) -> Int { made("*", "\(a),\(b)") }
        func ask(_ values: [Int]) {
            for value in values { call("\(value).grad") }
        }

        switch recipe {
        case "network":
            // Layers of `size` neurons.
            var layer = (0..<size).map { _ in value(-1_000...1_000) }
            var weights: [Int] = []
            for _ in 0..<5 {
                layer = (0..<size).map { _ in
                    var total = value(-100...100)
                    for x in layer {
                        weights.append(value(-400...400))
                        total = add(total, multiply(weights[weights.count - 1], x))
                    }
                    return made("\(total).tanh")
                }
            }
            var loss = layer[0]
            for x in layer.dropFirst() { loss = add(loss, made("\(x).exp")) }
            call("\(loss).data")
            call("\(loss).backward")
            ask((0..<40).map { _ in random.element(of: weights) })
        case "chain":
            // x, x * 0.999 + 0.001 and so on, with two constants.
            let (factor, part) = (value(999...999), value(1...1))
            let start = value(-5_000...5_000)
            var x = start
            for k in 0..<size { x = k % 2 == 0 ? multiply(x, factor) : add(x, part) }
            call("\(x).data")
            call("\(x).backward")
            ask([start, factor, part, start + size / 2, x])
        case "web", "web-often":
            // The mean of two values, or a product that is smaller than its factors.
            let half = value(500...500)
            var values = (0..<min(50, max(8, size / 4))).map { _ in value(-999...999) }
            while count < size {
                let near = max(0, values.count - 40)
                let a = values[random.int(in: near...values.count - 1)]
                let b = random.element(of: values)
                if random.chance(0.15) {
                    values.append(multiply(a, b))
                } else if count < size - 1 {
                    values.append(multiply(add(a, b), half))
                } else {
                    values.append(add(a, b))
                }
            }
            let asked = (0..<4).map { values[$0 * values.count / 8] } + [half]
            for k in 0..<(recipe == "web" ? 1 : 6) {
                call("\(values[max(0, values.count - 1 - 5 * k)]).backward")
                if k % 5 == 0 { ask(asked) }
            }
            while names.count <= size + size / 19, recipe == "web" {
                call("\(random.element(of: values)).data")
            }
        case "fan":
            // A sum in which x turns up again and again, in a tree.
            let x = value(-999...999)
            var layer = (0..<size).map { k in
                k % 3 == 0 ? multiply(x, x) : k % 3 == 1 ? add(x, x) : x
            }
            while layer.count > 1 {
                layer = stride(from: 0, to: layer.count, by: 2).map { k in
                    k + 1 == layer.count ? layer[k] : add(layer[k], layer[k + 1])
                }
            }
            call("\(layer[0]).data")
            call("\(layer[0]).backward")
            ask([x, layer[0]])
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(names) + "[\(arguments.joined(separator: ","))]\n"
    }
}
