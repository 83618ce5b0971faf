struct Generator {
    /// `size` is the number of calls.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var calls: [(name: String, text: String)] = []
        switch recipe {
        case "random":
            var known = ["a"]
            while calls.count < size {
                let name = random.element(of: ["insert", "search", "startsWith"])
                var text = word(4...13, of: 5, &random)
                if name != "insert", random.chance(0.7) {
                    text = random.element(of: known)
                    if random.chance(0.7) {
                        text = String(text.prefix(random.int(in: 1...text.utf8.count)))
                    }
                }
                if name == "insert" { known.append(text) }
                calls.append((name, text))
            }
        case "prefixes":
            calls = inTwoPhases(size, "startsWith", &random)
        case "searches":
            calls = inTwoPhases(size, "search", &random)
        case "long":
            // 200 letters in each word; they part late.
            let base = word(200...200, of: 26, &random)
            while calls.count < size {
                let name = random.element(of: ["insert", "search", "startsWith"])
                let kept = random.int(in: 80...199)
                calls.append((name, base.prefix(kept) + word(200 - kept...200 - kept, of: 2, &random)))
            }
        case "short":
            while calls.count < size {
                let name = random.element(of: ["insert", "search", "search", "startsWith"])
                calls.append((name, word(1...3, of: 26, &random)))
            }
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(["Trie"] + calls.map(\.name), [[]] + calls.map { [$0.text] })
    }

    /// Half of the calls insert words, the others ask for what is mostly not there: no word
    /// begins so, but all words have the first letters in common with it.
    private func inTwoPhases(
        _ size: Int, _ question: String, _ random: inout Random
    ) -> [(name: String, text: String)] {
        let words = (0..<size / 2).map { _ in "data" + word(5...7, of: 8, &random) }
        let questions = (0..<size - size / 2).map { _ in
            random.chance(0.1)
                ? String(random.element(of: words).prefix(random.int(in: 6...10)))
                : "data" + word(3...5, of: 8, &random) + "z"
        }
        return words.map { ("insert", $0) } + questions.map { (question, $0) }
    }

    /// A random word of the first letters of the alphabet.
    private func word(
        _ lengths: ClosedRange<Int>, of letters: Int, _ random: inout Random
    ) -> String {
        let codes = random.ints(random.int(in: lengths), in: 0...letters - 1)
        return String(decoding: codes.map { UInt8(97 + $0) }, as: UTF8.self)
    }
}
