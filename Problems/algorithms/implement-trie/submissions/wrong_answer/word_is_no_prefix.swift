// Wants a word to go on behind the prefix: a word is no prefix of itself here.
class Trie {
    private final class Node {
        var children: [UInt8: Node] = [:]
        var isWord = false
    }

    private let root = Node()

    init() {}

    func insert(_ word: String) {
        var node = root
        for letter in word.utf8 {
            if let child = node.children[letter] {
                node = child
            } else {
                let child = Node()
                node.children[letter] = child
                node = child
            }
        }
        node.isWord = true
    }

    func search(_ word: String) -> Bool {
        find(word)?.isWord ?? false
    }

    func startsWith(_ prefix: String) -> Bool {
        guard let node = find(prefix) else { return false }
        return !node.children.isEmpty
    }

    private func find(_ text: String) -> Node? {
        var node = root
        for letter in text.utf8 {
            guard let child = node.children[letter] else { return nil }
            node = child
        }
        return node
    }
}
