/// The large tests; `size` is the number of tokens.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        /// Random multiples of 1/64 from -bound to bound.
        func row(_ length: Int, _ bound: Double) -> [Double] {
            let top = Int(64 * bound)
            return random.ints(length, in: -top...top).map { Double($0) / 64 }
        }
        func rows(_ count: Int, _ length: Int, _ bound: Double) -> [[Double]] {
            (0..<count).map { _ in row(length, bound) }
        }
        let (weights, inputs): ([[[Double]]], [[Double]])
        switch recipe {
        case "usual":
            weights = [rows(64, 64, 0.25), rows(64, 64, 0.25), rows(64, 1, 2)]
            inputs = rows(size, 64, 1)
        case "wide-values":
            weights = [rows(48, 16, 0.5), rows(48, 16, 0.5), rows(48, 64, 1)]
            inputs = rows(size, 48, 1)
        case "short-keys":
            weights = [rows(64, 2, 0.5), rows(64, 2, 0.5), rows(64, 1, 1)]
            inputs = rows(size, 64, 2)
        case "growing":
            // Each token is larger than the one before it: scores of thousands.
            weights = [rows(64, 48, 1), rows(64, 48, 1), rows(64, 1, 0.5)]
            inputs = (0..<size).map { row(64, 8 * Double($0 + 1) / Double(size)) }
        case "shrinking":
            weights = [rows(32, 64, 1), rows(32, 64, 1), rows(32, 1, 0.5)]
            inputs = (0..<size).map { row(32, 8 * Double(size - $0) / Double(size)) }
        default:
            fatalError("no recipe \(recipe)")
        }
        let calls = ["Decoder"] + inputs.map { _ in "step" }
        let arguments = [json(weights)] + inputs.map { json([$0]) }
        return lines(calls) + "[" + arguments.joined(separator: ",") + "]\n"
    }
}
