/// The big tests; `size` counts the letters of s.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let lower = Array(UInt8(ascii: "a")...UInt8(ascii: "z"))
        let all = lower + Array(UInt8(ascii: "A")...UInt8(ascii: "Z"))
        switch recipe {
        case "random":
            return test(letters(size, of: all, &random), letters(40, of: all, &random))
        case "ends":
            // Only all of s is good.
            let inside = letters(size - 2, of: lower, &random)
            return test([UInt8(ascii: "Q")] + inside + [UInt8(ascii: "Z")], Array("ZoomQ".utf8))
        case "two-letters":
            // A third of s is wanted, of either letter: the window has about two thirds.
            let half = [UInt8](repeating: lower[0], count: size * 35 / 100)
            return test(
                letters(size, of: Array(lower.prefix(2)), &random), half + [lower[1], lower[1]])
        case "none":
            return test(letters(size, of: Array(lower.dropLast()), &random), Array("zebra".utf8))
        case "shuffled":
            let s = letters(size, of: all, &random)
            return test(s, random.shuffled(s))
        case "rare":
            // One letter in a thousand is wanted.
            let s = (0..<size).map { _ in
                random.chance(0.001)
                    ? all[random.int(in: 20...29)] : all[random.int(in: 0...19)]
            }
            return test(s, Array(all[20...29] + all[22...27]))
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    private func letters(_ count: Int, of letters: [UInt8], _ random: inout Random) -> [UInt8] {
        random.ints(count, in: 0...letters.count - 1).map { letters[$0] }
    }

    private func test(_ s: [UInt8], _ t: [UInt8]) -> String {
        lines(String(decoding: s, as: UTF8.self), String(decoding: t, as: UTF8.self))
    }
}
