internal import JudgeCore

/// From `judge submit` to its end, against the compiler alone and the naive way.
struct SubmitFigure {
    var package: FixturePackage
    var driver: String
    /// What the figure is called: `plain`, `Foundation`.
    var name: String
    /// Milliseconds that a cold submit may take beyond the floor; `nil` where the
    /// tests' own work alone takes longer.
    var mostOverFloor: Double?
    /// The share of the naive way's time that a cold submit may take.
    var mostOfNaive: Double

    /// Contenders alternate, the floor before the judge in one round and behind it
    /// in the next, and never far from it.
    func measure(_ workplace: Workplace, rounds: Int) throws -> [Measurement] {
        let path = try workplace.install(package)
        let contenders = try Contenders(package, driver: driver, in: workplace)
        var walls: [String: [Double]] = [:]
        let ways: [(name: String, run: () throws -> Duration)] = [
            (
                "judge, cold",
                {
                    try workplace.forgetObjects()
                    return try workplace.submit(package, path).ended.wall
                }
            ),
            ("judge, again", { try workplace.submit(package, path).ended.wall }),
            ("floor", { try contenders.floor().wall }),
            ("naive", contenders.naive),
        ]
        // The first of each fills the page cache.
        for round in -1..<rounds {
            // What was just submitted cold is submitted again.
            for turn in round & 1 == 0 ? [0, 1, 2, 3] : [2, 0, 1, 3] {
                let way = ways[turn]
                let wall = try way.run().milliseconds
                if round >= 0 { walls[way.name, default: []].append(wall) }
            }
        }
        func pairs(_ one: String, _ other: String, _ join: (Double, Double) -> Double) -> [Double] {
            zip(walls[one] ?? [], walls[other] ?? []).map(join)
        }
        func value(_ name: String) -> Measurement {
            Measurement("submit, \(self.name)", name, .milliseconds, walls[name] ?? [])
        }
        return [
            value("floor"), value("naive"), value("judge, cold"), value("judge, again"),
            Measurement(
                "submit, \(name)", "cold - floor", .milliseconds,
                pairs("judge, cold", "floor", -), goal: mostOverFloor),
            Measurement(
                "submit, \(name)", "cold / naive", .ratio, pairs("judge, cold", "naive", /),
                goal: mostOfNaive),
            Measurement(
                "submit, \(name)", "again / naive", .ratio, pairs("judge, again", "naive", /),
                goal: 0.15),
        ]
    }
}
