struct Generator {
    /// `size` is the number of calls.
    ///
    /// All metrics have two decimals.
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
            for day in 0..<size { call(day, bad()) }
            return test("0.7,\(size),0", calls)
        case "random":
            var day = 0
            for _ in 0..<size {
                day += random.chance(0.1) ? random.int(in: 2...30) : 1
                call(day, random.chance(0.6) ? bad() : good())
            }
            return test("0.7,4,14", calls)
        case "rows":
            // Rows that are one too short, one long enough, then the same again.
            let patience = max(1, size * 3 / 10)
            var day = 0
            while calls.count < size {
                for length in [patience - 1, patience] {
                    for _ in 0..<length where calls.count < size {
                        day += random.int(in: 1...2)
                        call(day, bad())
                    }
                    day += 1
                    if calls.count < size { call(day, good()) }
                }
            }
            return test("0.7,\(patience),1000", calls)
        case "late":
            var day = 1_000
            for _ in 0..<size {
                if random.chance(0.4) {
                    call(day - random.int(in: 0...999), random.chance(0.5) ? bad() : good())
                } else if random.chance(0.3) {
                    calls.append("[\(day + random.int(in: 0...5)),\"NaN\"]")
                } else {
                    day += 1
                    call(day, random.chance(0.00003) ? good() : bad())
                }
            }
            return test("0.7,\(max(1, size / 5)),2", calls)
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    func test(_ constructor: String, _ calls: [String]) -> String {
        lines(["RetrainPolicy"] + calls.map { _ in "observe" })
            + "[[\(constructor)]," + calls.joined(separator: ",") + "]\n"
    }
}
