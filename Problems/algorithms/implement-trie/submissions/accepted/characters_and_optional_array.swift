// The textbook form: nodes with 26 optional children, walked by Character.
class Trie {
    private final class Node {
        var children = [Node?](repeating: nil, count: 26)
        var isEnd = false
    }

    private let root = Node()

    init() {}

    func insert(_ word: String) {
        var node = root
        for character in word {
            let i = index(character)
            if node.children[i] == nil {
                node.children[i] = Node()
            }
            node = node.children[i]!
        }
        node.isEnd = true
    }

    func search(_ word: String) -> Bool {
        guard let node = walk(word) else { return false }
        return node.isEnd
    }

    func startsWith(_ prefix: String) -> Bool {
        walk(prefix) != nil
    }

    private func walk(_ text: String) -> Node? {
        var node: Node? = root
        for character in text {
            node = node?.children[index(character)]
        }
        return node
    }

    private func index(_ character: Character) -> Int {
        Int(character.asciiValue!) - 97
    }
}
