final class Solution {
    struct Key: Hashable {
        let counts: [Int]
        static func == (lhs: Key, rhs: Key) -> Bool { lhs.counts == rhs.counts }
        func hash(into hasher: inout Hasher) { hasher.combine(counts) }
    }

    class Group {
        var members: [String] = [] {
            didSet { if members.count == 1 { isNew = true } }
        }
        var isNew = false
    }

    lazy var base: Int = Int(Character("a").asciiValue!)
    var groups: [Key: Group] = { [:] }()

    func groupAnagrams(_ strs: [String]) -> [[String]] {
        for word in strs {
            let key = makeKey(word)
            if let group = groups[key] {
                group.members.append(word)
            } else {
                let group = Group()
                group.members.append(word)
                groups[key] = group
            }
        }
        return groups.values.map(\.members)
    }

    private func makeKey(_ word: String) -> Key {
        var counts = [Int](repeating: 0, count: 26)
        for scalar in word.unicodeScalars { counts[Int(scalar.value) - base] += 1 }
        return Key(counts: counts)
    }
}
