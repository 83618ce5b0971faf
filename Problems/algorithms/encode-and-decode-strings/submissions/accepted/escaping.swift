// Ends each string with a comma; commas and backslashes in it get a backslash in front.
class Codec {
    private let end: Character = ","
    private let escape: Character = "\\"

    func encode(_ strs: [String]) -> String {
        var text = ""
        for str in strs {
            for character in str {
                if character == end || character == escape { text.append(escape) }
                text.append(character)
            }
            text.append(end)
        }
        return text
    }

    func decode(_ text: String) -> [String] {
        var strs: [String] = []
        var str = ""
        var isEscaped = false
        for character in text {
            switch character {
            case escape where !isEscaped:
                isEscaped = true
            case end where !isEscaped:
                strs.append(str)
                str = ""
            default:
                str.append(character)
                isEscaped = false
            }
        }
        return strs
    }
}
