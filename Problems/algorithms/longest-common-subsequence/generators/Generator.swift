/// The big tests of Longest Common Subsequence; `size` is the length of the longer text.
struct Generator {
    private let alphabet = Array("abcdefghijklmnopqrstuvwxyz".utf8)

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "random":
            return pair(text(size, of: 26, &random), text(size, of: 26, &random))
        case "two-letters":
            return pair(text(size, of: 2, &random), text(size, of: 2, &random))
        case "planted":
            let core = text(size / 2, of: 8, &random)
            return pair(strewn(core, size, &random), strewn(core, size * 4 / 5, &random))
        case "equal":
            let text = text(size, of: 3, &random)
            return pair(text, text)
        case "nothing-common":
            let second = text(size, of: 3, &random).map { $0 + 20 }
            return pair(text(size, of: 3, &random), second)
        case "halves":
            let text = text(size, of: 6, &random)
            return pair(text, Array(text[(size / 2)...] + text[..<(size / 2)]))
        case "one-letter":
            return pair(text(size / 40, of: 1, &random), text(size, of: 1, &random))
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    private func text(_ count: Int, of letters: Int, _ random: inout Random) -> [UInt8] {
        random.ints(count, in: 0...letters - 1).map { alphabet[$0] }
    }

    /// The core in its order, with random letters before each and behind the last.
    private func strewn(_ core: [UInt8], _ size: Int, _ random: inout Random) -> [UInt8] {
        var isCore = [Bool](repeating: false, count: size)
        for place in random.shuffled(Array(0..<size)).prefix(core.count) {
            isCore[place] = true
        }
        var rest = core[...]
        return isCore.map { isCore in
            isCore ? rest.removeFirst() : alphabet[random.int(in: 0...25)]
        }
    }

    private func pair(_ first: [UInt8], _ second: [UInt8]) -> String {
        lines(String(decoding: first, as: UTF8.self), String(decoding: second, as: UTF8.self))
    }
}
