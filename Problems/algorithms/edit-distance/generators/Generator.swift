/// The big tests of Edit Distance; `size` is the length of the longer word.
struct Generator {
    private let alphabet = Array("abcdefghijklmnopqrstuvwxyz".utf8)

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "random":
            return pair(word(size, of: 26, &random), word(size, of: 26, &random))
        case "two-letters":
            return pair(word(size, of: 2, &random), word(size, of: 2, &random))
        case "edited":
            let word = word(size, of: 6, &random)
            return pair(word, edited(word, &random))
        case "equal":
            let word = word(size, of: 3, &random)
            return pair(word, word)
        case "nothing-common":
            let second = word(size, of: 2, &random).map { $0 + 20 }
            return pair(word(size, of: 4, &random), second)
        case "rotated":  // By a third; the best is not to move everything.
            let word = word(size, of: 4, &random)
            return pair(word, Array(word[(size / 3)...] + word[..<(size / 3)]))
        case "short":
            return pair(word(size / 50, of: 3, &random), word(size, of: 3, &random))
        case "empty":
            return pair(word(size, of: 26, &random), [])
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    private func word(_ count: Int, of letters: Int, _ random: inout Random) -> [UInt8] {
        random.ints(count, in: 0...letters - 1).map { alphabet[$0] }
    }

    /// Each letter is left out, replaced or doubled with a small probability.
    private func edited(_ word: [UInt8], _ random: inout Random) -> [UInt8] {
        word.flatMap { letter -> [UInt8] in
            if !random.chance(0.12) { return [letter] }
            switch random.int(in: 0...2) {
            case 0: return []
            case 1: return [alphabet[random.int(in: 0...5)]]
            default: return [letter, alphabet[random.int(in: 0...5)]]
            }
        }
    }

    private func pair(_ first: [UInt8], _ second: [UInt8]) -> String {
        lines(String(decoding: first, as: UTF8.self), String(decoding: second, as: UTF8.self))
    }
}
