/// The large tests; `size` is the number of steps.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        /// Random multiples of 1/8 from -bound to bound.
        func row(_ length: Int, _ bound: Int) -> [Double] {
            random.ints(length, in: -8 * bound...8 * bound).map { Double($0) / 8 }
        }
        let settings: [Double]
        var calls: [[[Double]]] = []
        switch recipe {
        case "noise":
            settings = [0.001, 0.9, 0.999, 1e-8]
            for _ in 0..<size { calls.append([row(16, 2), row(16, 1)]) }
        case "wide":
            settings = [0.01, 0.8, 0.95, 1e-6]
            for _ in 0..<size { calls.append([row(1_000, 10), row(1_000, 100)]) }
        case "constant":
            settings = [0.125, 0.95, 0.9999, 1e-10]
            let gradient = row(4, 4)
            for _ in 0..<size { calls.append([[0, 0, 0, 0], gradient]) }
        case "alternating":
            settings = [0.002, 0.5, 0.99, 1e-4]
            let gradient = row(10, 9)
            for t in 0..<size {
                let noise = row(10, 1)
                let signed = zip(gradient, noise).map { (t % 2 == 0 ? $0 : -$0) + $1 / 8 }
                calls.append([row(10, 1), signed])
            }
        case "rare":
            settings = [1, 0.9, 0.999, 1e-8]
            for _ in 0..<size {
                let gradient = (0..<8).map { _ in
                    random.chance(0.01) ? Double(random.int(in: -1_000_000...1_000_000)) : 0
                }
                calls.append([row(8, 5), gradient])
            }
        default:
            fatalError("no recipe \(recipe)")
        }
        let arguments = [json(settings)] + calls.map { json($0) }
        return lines(["Adam"] + calls.map { _ in "step" })
            + "[" + arguments.joined(separator: ",") + "]\n"
    }
}
