internal import Glibc
internal import JudgeCore
internal import JudgeFiles

/// How time and memory grow with the library, with the number of tests and
/// with what a program prints.
struct ScaleFigure {
    var package: FixturePackage

    /// Megabytes that no command may hold at a time: itself, the launcher, the
    /// runner or the test.
    private static let memory = 80e6 / 1_048_576

    func measure(_ workplace: Workplace, rounds: Int) throws -> [Measurement] {
        try libraries(workplace, rounds) + tests(workplace, rounds) + outputs(workplace, rounds)
    }

    private func libraries(_ workplace: Workplace, _ rounds: Int) throws -> [Measurement] {
        try [10, 1000, 10_000].flatMap { count in
            let root = try library(of: count, workplace)
            return try ["list", "show bench-00001", "list --json"].flatMap { words in
                var command = workplace.command(words.split(separator: " ").map(String.init))
                command.environment["JUDGE_PROBLEMS"] = root
                return try measure(
                    "\(count) packages", words, rounds,
                    goal: words == "list" && count == 1000 ? 50 : nil
                ) {
                    let ended = try command.run()
                    guard ended.text.contains("bench-00001") else {
                        throw Failure("\(words) does not name a problem: \(ended.text)")
                    }
                    return ended
                }
            }
        }
    }

    /// So many small packages, written once for all runs.
    private func library(of count: Int, _ workplace: Workplace) throws -> String {
        let root = "\(workplace.folder)/libraries/\(count)"
        let mark = "\(root)/complete"
        guard !Files.exists(mark) else { return root }
        try Files.removeTree(root)
        for number in 1...count {
            var package = package
            let digits = "\(number)"
            package.slug = "bench-" + String(repeating: "0", count: 5 - digits.count) + digits
            package.tests = Array(package.tests.prefix(2))
            try package.write(to: root)
        }
        try Files.create(mark, [])
        // What was changed within two seconds is read again each time.
        sleep(3)
        return root
    }

    private func tests(_ workplace: Workplace, _ rounds: Int) throws -> [Measurement] {
        try [1, 100, 1000].flatMap { count in
            var package = FixturePackage.twoSum(tests: count, solution: package.solution)
            package.slug += "-\(count)"
            return try submit(package, "\(count) tests", workplace, rounds)
        }
    }

    private func outputs(_ workplace: Workplace, _ rounds: Int) throws -> [Measurement] {
        let rounds = min(rounds, 5)
        return try [1, 1024, 64 * 1024].flatMap { kibibytes in
            let size = Figures.limit(.kibibytes(kibibytes))
            return try submit(
                .talkative(kibibytes: kibibytes), "\(size) printed", workplace, rounds)
        }
            // To the usual limit of an output.
            + [1, 1024, 8 * 1024].flatMap { kibibytes in
                let size = Figures.limit(.kibibytes(kibibytes))
                return try submit(
                    .longAnswer(kibibytes: kibibytes), "\(size) answered", workplace, rounds)
            }
    }

    private func submit(
        _ package: FixturePackage, _ figure: String, _ workplace: Workplace, _ rounds: Int
    ) throws -> [Measurement] {
        let path = try workplace.install(package)
        return try measure(figure, "submit, again", rounds) {
            try workplace.submit(package, path).ended
        }
    }

    /// The first run fills caches and does not count.
    private func measure(
        _ figure: String, _ contender: String, _ rounds: Int, goal: Double? = nil,
        _ run: () throws -> Command.Ended
    ) throws -> [Measurement] {
        _ = try run()
        var walls: [Double] = []
        var peaks: [Double] = []
        for _ in 0..<rounds {
            // What they printed is not kept: a child is said to have held at
            // its peak at least what its parent had.
            let ended = try run()
            walls.append(ended.wall.milliseconds)
            peaks.append(Double(ended.peak) / 1_048_576)
        }
        return [
            Measurement(figure, contender, .milliseconds, walls, goal: goal),
            Measurement(
                figure, "\(contender): memory", .mebibytes, peaks, goal: Self.memory),
        ]
    }
}
