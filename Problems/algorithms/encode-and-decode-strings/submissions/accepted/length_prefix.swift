// Writes the number of UTF-8 bytes and a colon before each string, and reads bytes.
class Codec {
    func encode(_ strs: [String]) -> String {
        var text = ""
        for str in strs {
            text += "\(str.utf8.count):"
            text += str
        }
        return text
    }

    func decode(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var strs: [String] = []
        var next = 0
        while next < bytes.count {
            var length = 0
            while bytes[next] != UInt8(ascii: ":") {
                length = 10 * length + Int(bytes[next] - UInt8(ascii: "0"))
                next += 1
            }
            next += 1
            strs.append(String(decoding: bytes[next..<next + length], as: UTF8.self))
            next += length
        }
        return strs
    }
}
