// Writes separators only between strings: no string and one empty string look the same.
class Codec {
    func encode(_ strs: [String]) -> String {
        strs.map {
            $0.replacingOccurrences(of: "/", with: "//").replacingOccurrences(of: ";", with: "/.")
        }.joined(separator: ";")
    }

    func decode(_ text: String) -> [String] {
        if text.isEmpty { return [] }
        return text.split(separator: ";", omittingEmptySubsequences: false).map { part in
            var str = ""
            var isEscaped = false
            for character in part {
                if isEscaped {
                    str.append(character == "." ? ";" : character)
                    isEscaped = false
                } else if character == "/" {
                    isEscaped = true
                } else {
                    str.append(character)
                }
            }
            return str
        }
    }
}
