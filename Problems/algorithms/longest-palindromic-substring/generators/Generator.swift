/// The big tests of Longest Palindromic Substring; `size` is the length.
struct Generator {
    private let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    private let signs = Array((32...126 as ClosedRange<UInt8>))

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var text: [UInt8] = []
        switch recipe {
        case "equal":
            text = [UInt8](repeating: letters[seed % 26], count: size)
        case "interrupted":  // Equal but for two in the middle.
            let half = [UInt8](repeating: letters[0], count: size / 2 - 1)
            text = half + [letters[1], letters[2]] + half
        case "interrupted-thrice":
            let part = [UInt8](repeating: letters[0], count: size / 4)
            text = part + [letters[1]] + part + [letters[2]] + part + [letters[3]] + part
        case "alternating":
            text = (0..<size).map { letters[$0 % 2] }
        case "two-letters":
            text = word(size, letters.prefix(2), &random)
        case "letters":
            text = word(size, letters.prefix(26), &random)
        case "signs":
            text = word(size, signs[...], &random)
        case "mirrored":  // The whole is a palindrome.
            let half = word(size / 2, letters.prefix(3), &random)
            text = half + (size.isMultiple(of: 2) ? [] : [letters[4]]) + half.reversed()
        case "flawed":  // A palindrome, but for one character near its end.
            let half = word(size / 2, letters.prefix(2), &random)
            text = half + half.reversed()
            text[size - 5] = letters[2]
        case "at-the-end":
            let half = word(size / 8, letters.prefix(4), &random)
            text = word(size - 2 * half.count - 1, letters.prefix(4), &random)
            text += half + [letters[5]] + half.reversed()
        case "at-the-start":
            let half = word(size / 8, letters.prefix(4), &random)
            text = half + half.reversed()
            text += word(size - text.count, letters.prefix(4), &random)
        case "copied-backwards":  // A part and, elsewhere, the same backwards: no palindrome.
            let part = word(size / 3, letters.prefix(20), &random)
            text = part + word(size - 2 * part.count, letters.suffix(6), &random) + part.reversed()
        case "fibonacci":
            var (one, other) = ([letters[0]], [letters[0], letters[1]])
            while other.count < size { (one, other) = (other, other + one) }
            text = Array(other.prefix(size))
        case "thue-morse":
            text = (0..<size).map { letters[$0.nonzeroBitCount % 2] }
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(String(decoding: text, as: UTF8.self))
    }

    private func word(
        _ count: Int, _ alphabet: ArraySlice<UInt8>, _ random: inout Random
    ) -> [UInt8] {
        let alphabet = Array(alphabet)
        return random.ints(count, in: 0...alphabet.count - 1).map { alphabet[$0] }
    }
}
