// Puts a backslash before commas, but none before backslashes.
class Codec {
    func encode(_ strs: [String]) -> String {
        strs.map { $0.replacingOccurrences(of: ",", with: "\\,") + "," }.joined()
    }

    func decode(_ text: String) -> [String] {
        var strs: [String] = []
        var str = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                if character != "," { str.append("\\") }
                str.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "," {
                strs.append(str)
                str = ""
            } else {
                str.append(character)
            }
        }
        return strs
    }
}
