// Cuts the text at number signs and expects what stands before each to be a length.
class Codec {
    func encode(_ strs: [String]) -> String {
        strs.map { "\($0.count)#\($0)#" }.joined()
    }

    func decode(_ text: String) -> [String] {
        var strs: [String] = []
        var parts = text.split(separator: "#", omittingEmptySubsequences: false)[...]
        while parts.count > 1 {
            let length = Int(parts.removeFirst())!
            strs.append(String(parts.removeFirst().prefix(length)))
        }
        return strs
    }
}
