/// The large tests; `size` is the number of sums.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let (rows, columns, top): (Int, Int, Int)
        switch recipe {
        case "square": (rows, columns, top) = (340, 350, 255)
        case "tall": (rows, columns, top) = (60_000, 2, 99)
        case "wide": (rows, columns, top) = (2, 60_000, 99)
        case "extreme": (rows, columns, top) = (250, 200, 1_000_000_000)
        case "large-parts": (rows, columns, top) = (400, 300, 9)
        default: fatalError("no recipe \(recipe)")
        }
        let image = (0..<rows).map { _ in
            recipe == "extreme"
                ? (0..<columns).map { _ in random.chance(0.9) ? top : -top }
                : random.ints(columns, in: 0...top)
        }
        let calls = (0..<size).map { i -> [Int] in
            var r = random.ints(2, in: 0...rows - 1).sorted()
            var c = random.ints(2, in: 0...columns - 1).sorted()
            if recipe != "square" || i % 16 > 0 {
                // Nearly the whole image.
                let margin = recipe == "square" ? 32 : 8
                r = [
                    random.int(in: 0...rows / margin), rows - 1 - random.int(in: 0...rows / margin),
                ]
                .sorted()
                c = [
                    random.int(in: 0...columns / margin),
                    columns - 1 - random.int(in: 0...columns / margin),
                ]
                .sorted()
            }
            return [r[0], c[0], r[1], c[1]]
        }
        let arguments = [json([image])] + calls.map { json($0) }
        return lines(["IntegralImage"] + calls.map { _ in "sum" })
            + "[" + arguments.joined(separator: ",") + "]\n"
    }
}
