/// The large tests; `size` is the number of keys, except for `many-queries`.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        /// Random multiples of 1/8 from -bound to bound.
        func rows(_ count: Int, _ length: Int, _ bound: Int) -> [[Double]] {
            (0..<count).map { _ in
                random.ints(length, in: -8 * bound...8 * bound).map { Double($0) / 8 }
            }
        }
        switch recipe {
        case "cross":
            // Few queries, wide values.
            return lines(rows(16, 64, 2), rows(size, 64, 1), rows(size, 64, 50), false)
        case "causal":
            return lines(rows(size, 64, 1), rows(size, 64, 1), rows(size, 2, 50), true)
        case "extreme":
            // Only the largest and the smallest numbers: scores of thousands, with ties.
            func signs(_ count: Int, _ length: Int) -> [[Double]] {
                (0..<count).map { _ in (0..<length).map { _ in random.chance(0.5) ? 50 : -50 } }
            }
            return lines(signs(size, 64), signs(size, 64), rows(size, 1, 50), false)
        case "many-queries":
            return lines(rows(size, 64, 50), rows(1, 64, 50), rows(1, 2, 50), false)
        case "alike":
            // All keys are close to each other and far from 0: large scores that differ little.
            let middle = rows(1, 64, 30)[0]
            let keys = rows(size, 64, 1).map { zip(middle, $0).map { $0 + $1 / 32 } }
            let queries = rows(size, 64, 1).map { zip(middle, $0).map { $0 / 8 + $1 / 32 } }
            return lines(queries, keys, rows(size, 2, 50), true)
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
