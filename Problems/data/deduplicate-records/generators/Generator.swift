/// The large tests. `size` is the number of rows.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "different":
            let names = random.shuffled(Array(0..<size))
            let rows = names.map { ["customer-\($0)", "\(random.int(in: 0...999))"] }
            return lines(rows, [0], 1)
        case "twice":
            let names = random.shuffled((0..<size).map { $0 / 2 })
            let rows = names.map { ["\(random.int(in: -200...200))", "p", "user-\($0)"] }
            return lines(rows, [2], 0)
        case "few":
            let rows = (0..<size).map { row in
                ["c\(random.int(in: 0...40))", "row \(row)", "\(random.int(in: 0...1500))"]
            }
            return lines(rows, [0], 2)
        case "two-keys":
            // The first column alone says little, and so does the second.
            let side = Int(Double(size).squareRoot())
            let rows = (0..<size).map { _ in
                [
                    "\(random.int(in: 0...side))", "\(random.int(in: 1...30))",
                    "\(random.int(in: 0...side))",
                ]
            }
            return lines(rows, [2, 0], 1)
        case "wide":
            // Long keys that differ at one place only.
            let rows = (0..<size).map { row in
                var cells = [String](repeating: "the same text always", count: 5)
                cells[row % 5] = "another \(row % (size / 2))"
                return cells + ["\(random.int(in: 0...9))"]
            }
            return lines(random.shuffled(rows), [0, 1, 2, 3, 4], 5)
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
