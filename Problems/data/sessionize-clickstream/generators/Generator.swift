/// The large tests. `size` is the number of events.
struct Generator {
    private typealias Event = (user: String, time: Int)

    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let begin = 1_700_000_000_000
        switch recipe {
        case "users":
            let events = random.shuffled(Array(0..<size)).map {
                Event("user\($0)", begin + random.int(in: 0...size))
            }
            return test(events, 1_000)
        case "one-user":
            // Every second pause is one above the gap.
            let events = (0..<size).map { Event("me", begin + 90 * $0 + $0 / 2 * 22) }
            return test(random.shuffled(events), 111)
        case "visits":
            var times = [Int](repeating: begin, count: size / 12)
            let events = (0..<size).map { _ in
                let user = random.int(in: 0...times.count - 1)
                times[user] += random.chance(0.7) ? random.int(in: 0...1_800) : 1_801
                return Event("u\(user)", times[user])
            }
            return test(random.shuffled(events), 1_800)
        case "one-session":
            return test((0..<size).reversed().map { Event("me", 5 * $0) }, 5)
        case "few-times":
            let events = (0..<size).map { _ in
                Event("u\(random.int(in: 0...size / 3))", random.int(in: 0...20))
            }
            return test(events, 2)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    private func test(_ events: [Event], _ gap: Int) -> String {
        let objects = events.map { "{\"user\":\"\($0.user)\",\"time\":\($0.time)}" }
        return "[" + objects.joined(separator: ",") + "]\n\(gap)\n"
    }
}
