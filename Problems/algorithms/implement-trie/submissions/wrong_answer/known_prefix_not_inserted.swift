// Does not insert what is found already, although it may be there as a prefix only.
class Trie {
    private final class Node {
        var children: [UInt8: Node] = [:]
        var isWord = false
    }

    private let root = Node()

    init() {}

    func insert(_ word: String) {
        if startsWith(word) { return }
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
        find(prefix) != nil
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
