struct Generator {
    let callCount = 100_000

    /// `size` is the patience. All metrics have two decimals.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var calls: [String] = []
        func call(_ day: Int, _ hundredths: Int) {
            let text = hundredths < 10 ? "0.0\(hundredths)" : "0.\(hundredths)"
            calls.append("[\(day),\(text)]")
        }
        func bad() -> Int { random.int(in: 0...69) }
        func good() -> Int { random.int(in: 70...99) }

        switch recipe {
        case "row":
            for day in 0..<callCount { call(day, bad()) }
            return test("0.7,\(size),0", calls)
        case "random":
            var day = 0
            for _ in 0..<callCount {
                day += random.chance(0.1) ? random.int(in: 2...30) : 1
                call(day, random.chance(0.6) ? bad() : good())
            }
            return test("0.7,\(size),14", calls)
        case "rows":
            // Rows that are one too short, one long enough, then the same again.
            var day = 0
            while calls.count < callCount {
                for length in [size - 1, size] {
                    for _ in 0..<length where calls.count < callCount {
                        day += random.int(in: 1...2)
                        call(day, bad())
                    }
                    day += 1
                    if calls.count < callCount { call(day, good()) }
                }
            }
            return test("0.7,\(size),1000", calls)
        case "late":
            var day = 1_000
            for _ in 0..<callCount {
                if random.chance(0.4) {
                    call(day - random.int(in: 0...999), random.chance(0.5) ? bad() : good())
                } else if random.chance(0.3) {
                    calls.append("[\(day + random.int(in: 0...5)),\"NaN\"]")
                } else {
                    day += 1
                    call(day, random.chance(0.00003) ? good() : bad())
                }
            }
            return test("0.7,\(size),2", calls)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    func test(_ constructor: String, _ calls: [String]) -> String {
        lines(["RetrainPolicy"] + calls.map { _ in "observe" })
            + "[[\(constructor)]," + calls.joined(separator: ",") + "]\n"
    }
}
