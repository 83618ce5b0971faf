struct Generator {
    /// `size` is the number of calls.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let capacity: Int
        switch recipe {
        case "random": capacity = max(1, size * 4 / 7)
        case "few": capacity = min(50, max(1, size / 2))
        case "rounds": capacity = max(1, size / 2)
        case "favourites", "oldest": capacity = max(1, size * 3 / 7)
        default: fatalError("no recipe \(recipe)")
        }
        // First fill the cache, then do what the recipe says.
        var calls = [[capacity]] + (0..<capacity).map { [$0, random.int(in: 0...9)] }
        switch recipe {
        case "rounds":
            // Each put removes the key that comes next, which a get may miss.
            var key = capacity
            while calls.count <= size {
                calls.append([key, random.int(in: 0...9)])
                key = key == capacity ? 0 : key + 1
                if calls.count <= size, random.chance(0.02) { calls.append([key]) }
            }
        case "favourites":
            var new = capacity
            while calls.count <= size {
                if random.chance(0.3) {
                    new += 1
                    calls.append([new, random.int(in: 0...9)])
                } else {
                    let key = random.int(in: 0...capacity / 5)
                    calls.append(random.chance(0.3) ? [key, random.int(in: 0...9)] : [key])
                }
            }
        case "oldest":
            var key = 0
            while calls.count <= size {
                calls.append(random.chance(0.5) ? [key, random.int(in: 0...9)] : [key])
                key = key == capacity - 1 ? 0 : key + 1
            }
        default:
            while calls.count <= size {
                let key = random.int(in: 0...capacity + capacity / 4)
                calls.append(random.chance(0.4) ? [key, random.int(in: 0...9)] : [key])
            }
        }
        let names = calls.dropFirst().map { $0.count == 1 ? "get" : "put" }
        return lines(["LRUCache"] + names, calls)
    }
}
