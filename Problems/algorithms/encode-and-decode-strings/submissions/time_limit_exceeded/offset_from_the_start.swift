// Finds each position by walking from the beginning of the text: quadratic.
class Codec {
    func encode(_ strs: [String]) -> String {
        strs.map { "\($0.count):\($0)" }.joined()
    }

    func decode(_ text: String) -> [String] {
        var strs: [String] = []
        var next = 0
        let count = text.count
        while next < count {
            var length = 0
            while let digit = character(text, next).wholeNumberValue {
                length = 10 * length + digit
                next += 1
            }
            let start = text.index(text.startIndex, offsetBy: next + 1)
            let end = text.index(start, offsetBy: length)
            strs.append(String(text[start..<end]))
            next += 1 + length
        }
        return strs
    }

    private func character(_ text: String, _ offset: Int) -> Character {
        text[text.index(text.startIndex, offsetBy: offset)]
    }
}
