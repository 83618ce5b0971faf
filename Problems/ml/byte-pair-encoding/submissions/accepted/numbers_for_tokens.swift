// Tokens are numbers, equal words are kept once with their count, and encode looks for the
// earliest merge that is possible instead of trying them all.
class BPE {
    private var names: [String] = []
    private var ids: [String: Int] = [:]
    private var ranks: [Int: (rank: Int, merged: Int)] = [:]
    private let base = 1_024

    init(_ corpus: [String], _ merges: Int) {
        var tally: [String: Int] = [:]
        for word in corpus {
            tally[word, default: 0] += 1
        }
        var words = tally.map { (tokens: letters(of: $0.key), count: $0.value) }
        for rank in 0..<merges {
            var counts: [Int: Int] = [:]
            for word in words where word.tokens.count > 1 {
                for i in 1..<word.tokens.count {
                    counts[word.tokens[i - 1] * base + word.tokens[i], default: 0] += word.count
                }
            }
            let best = counts.min { a, b in
                if a.value != b.value { return a.value > b.value }
                let (first, other) = (names[a.key / base], names[b.key / base])
                return first != other
                    ? first < other : names[a.key % base] < names[b.key % base]
            }
            guard let (pair, count) = best, count > 1 else { return }
            let merged = id(of: names[pair / base] + names[pair % base])
            ranks[pair] = (rank, merged)
            for i in words.indices {
                words[i].tokens = merge(pair, merged, in: words[i].tokens)
            }
        }
    }

    func encode(_ s: String) -> [String] {
        var tokens = letters(of: s)
        while true {
            let pairs = zip(tokens, tokens.dropFirst()).map { $0 * base + $1 }
            let possible = pairs.compactMap { pair in ranks[pair].map { (pair, $0) } }
            guard let (pair, next) = possible.min(by: { $0.1.rank < $1.1.rank }) else {
                return tokens.map { names[$0] }
            }
            tokens = merge(pair, next.merged, in: tokens)
        }
    }

    func decode(_ tokens: [String]) -> String {
        var result = ""
        for token in tokens {
            result += token
        }
        return result
    }

    private func id(of name: String) -> Int {
        if let id = ids[name] { return id }
        ids[name] = names.count
        names.append(name)
        return names.count - 1
    }

    private func letters(of s: String) -> [Int] {
        s.map { id(of: String($0)) }
    }

    private func merge(_ pair: Int, _ merged: Int, in tokens: [Int]) -> [Int] {
        var result: [Int] = []
        for token in tokens {
            // A token that was made just now cannot be the first of a merge that made it.
            if let last = result.last, last * base + token == pair {
                result[result.count - 1] = merged
            } else {
                result.append(token)
            }
        }
        return result
    }
}
