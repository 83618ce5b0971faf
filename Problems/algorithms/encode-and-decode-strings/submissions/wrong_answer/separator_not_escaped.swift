// Ends each string with a comma and leaves the commas inside as they are.
class Codec {
    func encode(_ strs: [String]) -> String {
        strs.map { $0 + "," }.joined()
    }

    func decode(_ text: String) -> [String] {
        text.split(separator: ",", omittingEmptySubsequences: false).dropLast().map { String($0) }
    }
}
