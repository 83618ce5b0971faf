// Does not count overlapping pairs: aaa holds (a, a) once.
class BPE {
    private struct Pair: Hashable {
        let first: String
        let second: String
    }

    private var learned: [Pair] = []

    init(_ corpus: [String], _ merges: Int) {
        var words = corpus.map { $0.map { String($0) } }
        while learned.count < merges {
            var counts: [Pair: Int] = [:]
            for word in words {
                var i = 1
                while i < word.count {
                    counts[Pair(first: word[i - 1], second: word[i]), default: 0] += 1
                    let isRun =
                        i + 1 < word.count && word[i - 1] == word[i] && word[i] == word[i + 1]
                    i += isRun ? 2 : 1
                }
            }
            var best: (pair: Pair, count: Int)?
            for (pair, count) in counts where count >= 2 {
                guard let current = best else {
                    best = (pair, count)
                    continue
                }
                let rank = (-count, pair.first, pair.second)
                if rank < (-current.count, current.pair.first, current.pair.second) {
                    best = (pair, count)
                }
            }
            guard let pair = best?.pair else { break }
            learned.append(pair)
            words = words.map { merge(pair, in: $0) }
        }
    }

    func encode(_ s: String) -> [String] {
        var tokens = s.map { String($0) }
        for pair in learned {
            tokens = merge(pair, in: tokens)
        }
        return tokens
    }

    func decode(_ tokens: [String]) -> String {
        tokens.joined()
    }

    private func merge(_ pair: Pair, in tokens: [String]) -> [String] {
        var result: [String] = []
        var i = 0
        while i < tokens.count {
            if i + 1 < tokens.count, tokens[i] == pair.first, tokens[i + 1] == pair.second {
                result.append(pair.first + pair.second)
                i += 2
            } else {
                result.append(tokens[i])
                i += 1
            }
        }
        return result
    }
}
