/// The large tests; `size` is about the number of letters in the corpus.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let letters = "abcdefghijklmnopqrstuvwxyz".map { String($0) }
        func string(_ length: Int, _ alphabet: Int) -> String {
            (0..<length).map { _ in letters[random.int(in: 0...alphabet - 1)] }.joined()
        }
        var corpus: [String] = []
        var queries: [String] = []
        let merges: Int
        switch recipe {
        case "language":
            // Words of a few syllables; some words are much more frequent than others.
            let syllables = (0..<60).map { _ in string(random.int(in: 1...3), 20) }
            let stems = (0..<400).map { _ in
                (0..<random.int(in: 1...4)).map { _ in random.element(of: syllables) }.joined()
            }
            func word() -> String {
                let place = Int(400 * random.unit() * random.unit())
                return stems[place] + (random.chance(0.3) ? random.element(of: syllables) : "")
            }
            var length = 0
            while corpus.isEmpty || length < size - 20 && corpus.count < 1_000 {
                corpus.append(word())
                length += corpus[corpus.count - 1].count
            }
            queries = (0..<min(60, max(1, size / 50))).map { _ in word() + word() }
            merges = 200
        case "noise":
            // Every pair of letters is about as frequent as every other: many ties.
            corpus = (0..<max(1, size / 50)).map { _ in string(min(50, size), 26) }
            queries = (0..<10).map { _ in string(min(300, size), 26) }
            merges = 200
        case "long-words":
            corpus = (0..<max(1, size / 1_000)).map { _ in string(min(1_000, size), 4) }
            queries = (0..<4).map { _ in string(min(1_000, size), 4) }
            merges = 200
        case "runs":
            // Long runs of the same letter.
            corpus = (0..<max(1, size / 100)).map { _ in
                (0..<10).map { _ in
                    String(repeating: letters[random.int(in: 0...2)], count: random.int(in: 1...17))
                }.joined().prefix(min(100, size)).description
            }
            queries = (0..<20).map { _ in
                String(
                    repeating: letters[random.int(in: 0...2)],
                    count: random.int(in: 1...min(250, size)))
            }
            merges = 200
        case "single-letters":
            let half = max(1, size / 9)
            corpus = [String](repeating: "q", count: half) + (0..<half).map { _ in string(8, 6) }
            queries = (0..<min(90, half)).map { _ in string(50, 7) }
            merges = 200
        default:
            fatalError("no recipe \(recipe)")
        }
        let names = ["BPE"] + queries.map { _ in "encode" }
        let arguments = ["[\(json(corpus)),\(merges)]"] + queries.map { json([$0]) }
        return lines(names) + "[" + arguments.joined(separator: ",") + "]\n"
    }
}
