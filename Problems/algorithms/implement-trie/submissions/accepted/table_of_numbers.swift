// Nodes are rows of 26 numbers in one array: 0 is "no child", since no edge leads to the root.
class Trie {
    private var children = [Int32](repeating: 0, count: 26)
    private var isWord = [false]

    init() {}

    func insert(_ word: String) {
        var node = 0
        for letter in word.utf8 {
            let edge = 26 * node + Int(letter) - 97
            if children[edge] == 0 {
                children[edge] = Int32(isWord.count)
                isWord.append(false)
                children.append(contentsOf: repeatElement(0, count: 26))
            }
            node = Int(children[edge])
        }
        isWord[node] = true
    }

    func search(_ word: String) -> Bool {
        guard let node = find(word) else { return false }
        return isWord[node]
    }

    func startsWith(_ prefix: String) -> Bool {
        find(prefix) != nil
    }

    private func find(_ text: String) -> Int? {
        var node = 0
        for letter in text.utf8 {
            node = Int(children[26 * node + Int(letter) - 97])
            if node == 0 { return nil }
        }
        return node
    }
}
