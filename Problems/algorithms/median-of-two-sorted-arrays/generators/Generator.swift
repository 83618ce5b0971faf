/// The big tests of Median of Two Sorted Arrays; `size` is that of the larger array.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)

        /// Sorted random numbers.
        func sorted(_ count: Int, _ range: ClosedRange<Int>) -> [Int] {
            random.ints(count, in: range).sorted()
        }

        switch recipe {
        case "mixed":
            return lines(sorted(size, -99_999...99_999), sorted(size, -99_999...99_999))
        case "wide":
            let range = -1_000_000_000...1_000_000_000
            return lines(sorted(size / 5 * 2 + 1, range), sorted(size, range))
        case "below":
            return lines(sorted(size, 50_000...99_999), sorted(size, -9_999...49_999))
        case "above":
            return lines(sorted(size - 1, 0...39_999), sorted(size, 40_000...99_999))
        case "few-values":
            return lines(sorted(size, -2...2), sorted(size - 1, -1...3))
        case "lone":
            let long = sorted(size, -999_999...999_999)
            return lines(long, [long[size / 2] + 1])
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
