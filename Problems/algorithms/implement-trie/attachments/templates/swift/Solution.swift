class Trie {
    /// Makes a trie that holds no words.
    init() {

    }

    /// Adds `word`; nothing changes where it is there already.
    func insert(_ word: String) {

    }

    /// Returns whether `word` itself was inserted.
    func search(_ word: String) -> Bool {

    }

    /// Returns whether some inserted word begins with `prefix`.
    func startsWith(_ prefix: String) -> Bool {

    }
}
