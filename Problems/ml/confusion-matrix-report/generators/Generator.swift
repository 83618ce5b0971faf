/// The large tests. `size` is the number of examples.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "uniform":
            let truth = random.ints(size, in: 0...199)
            return lines(truth, random.ints(size, in: 0...199), 200)
        case "long-tail":
            // Three predictions in four are right, but for the rare classes,
            // which are never predicted.
            let truth = (0..<size).map { _ in longTail(&random) }
            let pred = truth.map { $0 < 150 && random.chance(0.75) ? $0 : random.int(in: 0...149) }
            return lines(truth, pred, 200)
        case "one-class":
            let zeros = [Int](repeating: 0, count: size)
            return lines(zeros, zeros, 1)
        case "rare-class":
            let truth = (0..<size).map { _ in random.chance(0.002) ? 1 : 0 }
            let pred = truth.map { random.chance($0 == 1 ? 0.3 : 0.001) ? 1 - $0 : $0 }
            return lines(truth, pred, 2)
        case "few-examples":
            return lines(random.ints(size, in: 0...199), random.ints(size, in: 0...199), 200)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// A class of 0..<200; small numbers are much more frequent.
    private func longTail(_ random: inout Random) -> Int {
        let (a, b, c) = (random.unit(), random.unit(), random.unit())
        return Int(200 * a * b * c)
    }
}
