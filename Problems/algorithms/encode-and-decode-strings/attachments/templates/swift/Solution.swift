// `encode` and `decode` run in two processes, each on a new Codec.
class Codec {
    /// Returns one string from which `decode` can restore `strs`.
    func encode(_ strs: [String]) -> String {

    }

    /// Returns the strings that `encode` has made `text` of.
    func decode(_ text: String) -> [String] {

    }
}
