/// The large tests; `size` is the number of sums.
///
/// There are about four pixels for each sum, two with extreme numbers.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let (rows, columns, top): (Int, Int, Int)
        switch recipe {
        case "square":
            let side = Int(Double(4 * size).squareRoot())
            (rows, columns, top) = (side - side / 50, side + side / 80, 255)
        case "tall": (rows, columns, top) = (2 * size, 2, 99)
        case "wide": (rows, columns, top) = (2, 2 * size, 99)
        case "extreme":
            let side = max(2, Int(Double(size * 25 / 12).squareRoot()))
            (rows, columns, top) = (side, side * 4 / 5, 1_000_000_000)
        case "large-parts":
            let side = max(2, Int(Double(size * 16 / 3).squareRoot()))
            (rows, columns, top) = (side, side * 3 / 4, 9)
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
