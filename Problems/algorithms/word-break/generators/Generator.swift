/// The big tests of Word Break; `size` is about the length of the text.
struct Generator {
    private let alphabet = Array("abcdefghijklmnopqrstuvwxyz".utf8)

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "planted":
            let words = words(1_000, 2...20, of: 26, &random)
            return lines(text(of: words, size, &random), words)
        case "changed":  // A letter near the end is taken out.
            let words = words(1_000, 6...20, of: 26, &random)
            var letters = Array(text(of: words, size, &random).utf8)
            letters.remove(at: letters.count - letters.count / 50 - 1)
            return lines(string(letters), words)
        case "other-end":
            return lines(many("a", size - 1) + "b", runs(of: "a", 1...20))
        case "other-begin":
            return lines("b" + many("a", size - 1), runs(of: "a", 1...20))
        case "one-letter":
            return lines(many("m", size), [6, 10, 15].map { many("m", $0) })
        case "even":  // An odd number of letters, words of even length.
            let words = (1...10).map { many("m", 2 * $0) }
            return lines(many("m", size / 2 * 2 + 1), random.shuffled(words))
        case "two-letters":
            let words = words(1_000, 8...20, of: 2, &random)
            return lines(text(of: words, size, &random), words)
        case "alike":  // Most words are almost there at every position, and fail at their end.
            let fails = (0..<19).flatMap { length in
                "bcdefghijklmnopqrstuvwxyz".map { many("a", length) + String($0) }
            }
            let words = fails + runs(of: "a", 3...20)
            return lines(many("a", size / 2) + "c" + many("a", size - size / 2 - 2) + "y", words)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Different random words.
    private func words(
        _ count: Int, _ lengths: ClosedRange<Int>, of letters: Int, _ random: inout Random
    ) -> [String] {
        var known: Set<String> = []
        var words: [String] = []
        while words.count < count {
            let length = random.int(in: lengths)
            let word = string(random.ints(length, in: 0...letters - 1).map { alphabet[$0] })
            if known.insert(word).inserted { words.append(word) }
        }
        return words
    }

    /// A text of random words, as long as it can be.
    private func text(of words: [String], _ size: Int, _ random: inout Random) -> String {
        var letters: [UInt8] = []
        while true {
            let word = random.element(of: words).utf8
            if letters.count + word.count > size { return string(letters) }
            letters += word
        }
    }

    private func runs(of letter: Character, _ lengths: ClosedRange<Int>) -> [String] {
        lengths.map { many(letter, $0) }
    }

    private func many(_ letter: Character, _ count: Int) -> String {
        String(repeating: letter, count: count)
    }

    private func string(_ letters: [UInt8]) -> String { String(decoding: letters, as: UTF8.self) }
}
