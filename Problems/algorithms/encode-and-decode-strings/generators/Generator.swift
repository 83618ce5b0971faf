/// Makes the big lists.
struct Generator {
    private let letters = "abcdefghijklmnopqrstuvwxyz".map { String($0) }
    private let marks = ["\\", ",", ":", "#", "/", "|", ";", "\"", "\n", "0", "1", "9", "%", "\0"]
    private let scripts = [
        "a", "é", "e\u{301}", "ß", "ж", "語", "한", "🙂", "👩\u{200d}🔬", "👍\u{1f3fd}", "√",
    ]

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "words":
            return lines((0..<size).map { _ in word(0...5, of: letters, &random) })
        case "empty": return lines([String](repeating: "", count: size))
        case "long":
            return lines((0..<size).map { _ in word(10_000...10_000, of: letters + marks, &random) })
        case "marks":
            return lines((0..<size).map { _ in word(0...3, of: marks, &random) })
        case "scripts":
            return lines((0..<size).map { _ in word(0...4, of: scripts, &random) })
        default: fatalError("no recipe \(recipe)")
        }
    }

    private func word(
        _ lengths: ClosedRange<Int>, of pieces: [String], _ random: inout Random
    ) -> String {
        (0..<random.int(in: lengths)).map { _ in random.element(of: pieces) }.joined()
    }
}
