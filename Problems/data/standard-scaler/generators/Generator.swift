/// The large tests. `size` is the number of rows, or of calls.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        /// Whole numbers of a range, divided; one table.
        func table(_ rows: Int, _ columns: Int, _ range: ClosedRange<Int>, _ by: Double) -> [[Double]] {
            (0..<rows).map { _ in random.ints(columns, in: range).map { Double($0) / by } }
        }
        var names = ["Scaler"]
        var arguments: [[[[Double]]]] = [[]]
        func call(_ name: String, _ table: [[Double]]) {
            names.append(name)
            arguments.append([table])
        }
        switch recipe {
        case "rows":
            call("fit", table(size, 4, -999...999, 10))
            for _ in 0..<size { call("transform", table(1, 4, -999...999, 10)) }
        case "far":
            // 0.1 all the way down in the last column.
            call("fit", table(size, 3, 9_999_000...9_999_999, 10).map { $0 + [0.1] })
            for _ in 0..<50 {
                call("transform", table(1, 4, 9_999_000...9_999_999, 10))
                call("inverse", table(1, 4, -30...30, 10))
            }
        case "fits":
            for k in 0..<size {
                let columns = 1 + k * 7 % 13
                call("fit", table(20, columns, -99...99, Double(random.element(of: [1, 10, 1_000]))))
                call("transform", table(1, columns, -99...99, 10))
                if random.chance(0.5) { call("inverse", table(1, columns, -30...30, 10)) }
            }
        case "back":
            call("fit", table(size, 6, 0...9_999, 10))
            call("transform", table(size, 6, 0...9_999, 10))
            call("inverse", table(size, 6, -30...30, 10))
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(names, arguments)
    }
}
