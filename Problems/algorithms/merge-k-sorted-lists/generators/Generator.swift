/// Makes many or long lists, each written as an array of its numbers.
struct Generator {
    /// `size` is the number of lists; for two lists it is their length.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let wide = -1_000_000_000...1_000_000_000
        switch recipe {
        case "even":
            return lines((0..<size).map { _ in sorted(4, in: wide, &random) })
        case "ranges":
            return lines(random.shuffled((0..<size).map { i in
                sorted(4, in: 50_000 * i...50_000 * i + 49_999, &random)
            }))
        case "two":
            return lines((0..<2).map { _ in sorted(size, in: wide, &random) })
        case "one-long":
            var lists = (0..<size - 1).map { _ in
                sorted(random.int(in: 1...5), in: -9_999...9_999, &random)
            }
            lists.insert(sorted(5 * size / 2, in: -9_999...9_999, &random), at: size / 3)
            return lines(lists)
        case "few-values":
            return lines((0..<size).map { _ in sorted(random.int(in: 0...8), in: 1...5, &random) })
        case "empty":
            return lines((0..<size).map { i in
                sorted(i % 2_000 == 1_234 ? 9 : 0, in: -99...99, &random)
            })
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    private func sorted(
        _ count: Int, in range: ClosedRange<Int>, _ random: inout Random
    ) -> [Int] {
        random.ints(count, in: range).sorted()
    }
}
