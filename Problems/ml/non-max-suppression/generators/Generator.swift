/// The large tests; `size` is the number of boxes.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        /// Scores with few decimals, so that some are equal.
        let scores = random.ints(size, in: 0...1_000).map { Double($0) / 1_000 }
        func eighth(_ low: Int, _ high: Int) -> Double {
            Double(random.int(in: 8 * low...8 * high)) / 8
        }
        switch recipe {
        case "apart":
            // Cells of a grid, a box in each: all are kept.
            let cells = random.shuffled(Array(0..<size))
            let boxes = cells.map { cell -> [Double] in
                let (x, y) = (Double(cell % 64 * 20), Double(cell / 64 * 20))
                return [x, y, x + eighth(1, 20), y + eighth(1, 20)]
            }
            return lines(boxes, scores, 0.0)
        case "objects":
            // Many boxes about each of a hundred objects.
            let objects = (0..<100).map { _ in
                [eighth(-900, 900), eighth(-900, 900), eighth(20, 150), eighth(20, 150)]
            }
            let boxes = (0..<size).map { _ -> [Double] in
                let object = random.element(of: objects)
                let (x, y) = (object[0] + eighth(-9, 9), object[1] + eighth(-9, 9))
                return [x, y, x + object[2] + eighth(-9, 9), y + object[3] + eighth(-9, 9)]
            }
            return lines(boxes, scores, 0.4517)
        case "same":
            let box = [-12.5, 3.0, 40.25, 77.5]
            return lines([[Double]](repeating: box, count: size), scores, 0.7)
        case "row":
            // Each box overlaps with several before and behind it; scores fall along the row.
            let boxes = (0..<size).map { [Double($0), 0, Double($0) + 10.5, 3] }
            let falling = (0..<size).map { Double(size - $0) / Double(size) }
            return lines(boxes, falling, 0.5003)
        case "wild":
            let boxes = (0..<size).map { _ -> [Double] in
                let (x, y) = (eighth(-10_000, 9_000), eighth(-10_000, 9_000))
                return [x, y, x + eighth(0, 1_000), y + eighth(0, 1_000)]
            }
            return lines(boxes, scores, 0.0507)
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
