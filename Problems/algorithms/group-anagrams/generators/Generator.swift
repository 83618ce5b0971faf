struct Generator {
    private let alphabet = Array("abcdefghijklmnopqrstuvwxyz".utf8)

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "words":
            // 200000 letters at most in 30000 strings.
            return lines((0..<size).map { _ in word(6...7, of: 26, &random) })
        case "families":
            return lines(families(size, &random))
        case "short":
            return lines((0..<size).map { _ in word(0...3, of: 26, &random) })
        case "long":
            return lines((0..<size).map { _ in word(100...100, of: 2, &random) })
        case "one-group":
            let base = Array("backgrounds".utf8.prefix(10))
            return lines((0..<size).map { _ in text(random.shuffled(base)) })
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// A random string of the first letters of the alphabet.
    private func word(
        _ lengths: ClosedRange<Int>, of letters: Int, _ random: inout Random
    ) -> String {
        text(random.ints(random.int(in: lengths), in: 0...letters - 1).map { alphabet[$0] })
    }

    /// Shufflings of random strings, 1 to 40 of each, all mixed up.
    private func families(_ size: Int, _ random: inout Random) -> [String] {
        var strs: [String] = []
        while strs.count < size {
            let base = Array(word(5...9, of: 26, &random).utf8)
            for _ in 0..<min(random.int(in: 1...40), size - strs.count) {
                strs.append(text(random.shuffled(base)))
            }
        }
        return random.shuffled(strs)
    }

    private func text(_ letters: [UInt8]) -> String { String(decoding: letters, as: UTF8.self) }
}
