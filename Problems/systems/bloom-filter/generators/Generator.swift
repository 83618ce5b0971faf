/// The generated tests. `size` is the number of keys to add; a recipe's name ends in the
/// rate of false positives.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let parts = recipe.split(separator: "-")
        guard parts.count == 2, let rate = Double(parts[1]) else { fatalError("no recipe \(recipe)") }
        let letters = Array("abcdefghijklmnopqrstuvwxyz")

        var known: Set<String> = []
        func word(_ length: Int, of letters: [Character]) -> String {
            String((0..<length).map { _ in random.element(of: letters) })
        }
        /// A key that was not made before.
        func key() -> String {
            var key: String
            repeat {
                switch parts[0] {
                case "words", "mixed": key = word(random.int(in: 4...9), of: letters)
                case "rows": key = "user\(known.count)"
                case "anagrams": key = String(random.shuffled(Array("aabcdeffgh")))
                case "addresses":
                    key = "https://example.org/\(word(3, of: letters))/\(random.int(in: 0...9_999_999))"
                default: fatalError("no recipe \(recipe)")
                }
            } while !known.insert(key).inserted
            return key
        }

        var names = ["Bloom", "bits"]
        var arguments = ["[\(size),\(rate)]", "[]"]
        func call(_ name: String, _ key: String) {
            names.append(name)
            arguments.append("[\"\(key)\"]")
        }
        let questions = size >= 10_000 ? 2 * size - 1 : 3 * size
        if parts[0] == "mixed" {
            // The filter fills up slowly; every third question is for a key that is there.
            var added: [String] = []
            while names.count <= 3 * size {
                if added.count < size, random.chance(0.4) {
                    added.append(key())
                    call("add", added[added.count - 1])
                } else {
                    let isThere = !added.isEmpty && random.chance(0.3)
                    call("mightContain", isThere ? random.element(of: added) : key())
                }
            }
        } else {
            // Which keys are added is random, so that they do not come in one piece.
            let keys = random.shuffled((0..<size + questions * 4 / 5).map { _ in key() })
            let added = Array(keys.prefix(size))
            for key in added { call("add", key) }
            for key in keys.dropFirst(size) { call("mightContain", key) }
            for _ in 0..<(questions - questions * 4 / 5) {
                call("mightContain", random.element(of: added))
            }
        }
        return lines(names) + "[\(arguments.joined(separator: ","))]\n"
    }
}
