// Goes over the whole corpus once for each different pair, for each merge.
class BPE {
    private var learned: [[String]] = []

    init(_ corpus: [String], _ merges: Int) {
        var words = corpus.map { $0.map { String($0) } }
        for _ in 0..<merges {
            var pairs: Set<[String]> = []
            for word in words {
                for (first, second) in zip(word, word.dropFirst()) {
                    pairs.insert([first, second])
                }
            }
            var best: [String] = []
            var most = 1
            for pair in pairs.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
                var count = 0
                for word in words {
                    for (first, second) in zip(word, word.dropFirst()) {
                        if first == pair[0], second == pair[1] { count += 1 }
                    }
                }
                if count > most {
                    most = count
                    best = pair
                }
            }
            if best.isEmpty { break }
            learned.append(best)
            words = words.map { merge(best, in: $0) }
        }
    }

    func encode(_ s: String) -> [String] {
        learned.reduce(s.map { String($0) }) { merge($1, in: $0) }
    }

    func decode(_ tokens: [String]) -> String {
        tokens.joined()
    }

    private func merge(_ pair: [String], in tokens: [String]) -> [String] {
        var result: [String] = []
        var i = 0
        while i < tokens.count {
            if i + 1 < tokens.count, tokens[i] == pair[0], tokens[i + 1] == pair[1] {
                result.append(pair[0] + pair[1])
                i += 2
            } else {
                result.append(tokens[i])
                i += 1
            }
        }
        return result
    }
}
