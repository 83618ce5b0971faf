// Looks for the prefix anywhere in the words, by way of one long text.
class Trie {
    private var words: Set<String> = []
    private var text = ""

    init() {}

    func insert(_ word: String) {
        if words.insert(word).inserted {
            text += word + " "
        }
    }

    func search(_ word: String) -> Bool {
        words.contains(word)
    }

    func startsWith(_ prefix: String) -> Bool {
        text.contains(prefix)
    }
}
