// A set of words answers search; startsWith goes through all of them, O(n L).
class Trie {
    private var words: Set<String> = []

    init() {}

    func insert(_ word: String) {
        words.insert(word)
    }

    func search(_ word: String) -> Bool {
        words.contains(word)
    }

    func startsWith(_ prefix: String) -> Bool {
        words.contains { $0.hasPrefix(prefix) }
    }
}
