struct Generator {
    let callCount = 70_000

    /// `size` is the capacity.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        // First fill the cache, then do what the recipe says.
        var calls = [[size]] + (0..<size).map { [$0, random.int(in: 0...9)] }
        switch recipe {
        case "random":
            while calls.count <= callCount {
                let key = random.int(in: 0...size + size / 4)
                calls.append(random.chance(0.4) ? [key, random.int(in: 0...9)] : [key])
            }
        case "rounds":
            // Each put removes the key that comes next, which a get may miss.
            var key = size
            while calls.count <= callCount {
                calls.append([key, random.int(in: 0...9)])
                key = key == size ? 0 : key + 1
                if calls.count <= callCount, random.chance(0.02) { calls.append([key]) }
            }
        case "favourites":
            var new = size
            while calls.count <= callCount {
                if random.chance(0.3) {
                    new += 1
                    calls.append([new, random.int(in: 0...9)])
                } else {
                    let key = random.int(in: 0...size / 5)
                    calls.append(random.chance(0.3) ? [key, random.int(in: 0...9)] : [key])
                }
            }
        case "oldest":
            var key = 0
            while calls.count <= callCount {
                calls.append(random.chance(0.5) ? [key, random.int(in: 0...9)] : [key])
                key = key == size - 1 ? 0 : key + 1
            }
        default:
            fatalError("no recipe \(recipe)")
        }
        let names = calls.dropFirst().map { $0.count == 1 ? "get" : "put" }
        return lines(["LRUCache"] + names, calls)
    }
}
