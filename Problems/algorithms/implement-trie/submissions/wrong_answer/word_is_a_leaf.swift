// Takes a node without children for the end of a word, and no other.
class Trie {
    private final class Node {
        var children: [UInt8: Node] = [:]
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
    }

    func search(_ word: String) -> Bool {
        guard let node = find(word) else { return false }
        return node.children.isEmpty
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
