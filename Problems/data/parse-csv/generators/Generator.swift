/// The large tests. `size` is the number of characters, about or exactly.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var text = ""
        text.reserveCapacity(size)
        switch recipe {
        case "numbers":
            // Exactly `size` characters; the last row is cut off.
            while text.utf8.count < size {
                text += "\(random.int(in: 0...9999)),\(random.int(in: 0...99)),x\n"
            }
            text = String(text.prefix(size))
        case "quoted":
            while text.utf8.count < size {
                let fields = (0..<4).map { _ in quoted(content(12, &random)) }
                text += fields.joined(separator: ",") + "\r\n"
            }
        case "one-field":
            text = quoted(content(size, &random))
        case "empty-lines":
            while text.utf8.count < size {
                text += random.element(of: ["\n", "\n", "a\n", ",\n", "\"\"\n"])
            }
        case "one-row":
            while text.utf8.count < size {
                text += random.element(of: ["", "ab", "7", "\"a,b\"", "x\"y", "\"\"\"\""]) + ","
            }
        case "mixed":
            while text.utf8.count < size {
                for _ in 0..<random.int(in: 1...6) {
                    let field = random.chance(0.4) ? quoted(content(20, &random)) : "plain \"one\""
                    text += field + ","
                }
                text += random.element(of: ["last\r\n", "\r\n", "last\n", "\n"])
            }
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(text)
    }

    private func content(_ count: Int, _ random: inout Random) -> String {
        let pieces = ["a", "b", "c", "d", "0", "1", " ", ",", "\"", "\n", "\r\n", "é"]
        var text = ""
        for _ in 0..<count { text += random.element(of: pieces) }
        return text
    }

    private func quoted(_ field: String) -> String {
        var text = "\""
        for scalar in field.unicodeScalars {
            text.unicodeScalars.append(scalar)
            if scalar == "\"" { text.unicodeScalars.append(scalar) }
        }
        return text + "\""
    }
}
