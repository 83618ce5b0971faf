// Walks a trie of the words from each reachable position.
class Solution {
    func wordBreak(_ s: String, _ wordDict: [String]) -> Bool {
        let root = Node()
        for word in wordDict {
            var node = root
            for letter in word.utf8 {
                node = node.child(for: letter)
            }
            node.endsWord = true
        }
        let letters = Array(s.utf8)
        var reachable = [Bool](repeating: false, count: letters.count + 1)
        reachable[0] = true
        for start in letters.indices where reachable[start] {
            var node = root
            var end = start
            while end < letters.count, let next = node.children[Int(letters[end]) - 97] {
                node = next
                end += 1
                if node.endsWord { reachable[end] = true }
            }
        }
        return reachable[letters.count]
    }

    private final class Node {
        var children = [Node?](repeating: nil, count: 26)
        var endsWord = false

        func child(for letter: UInt8) -> Node {
            let place = Int(letter) - 97
            if let child = children[place] { return child }
            let child = Node()
            children[place] = child
            return child
        }
    }
}
