internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgeToolchain
internal import Synchronization

/// What a test costs beside the program's own work: from the grading of one
/// test to that of the next, against one `posix_spawn` of a binary of the same
/// code.
///
/// The program's own work is the time inside its call, as measured in the box;
/// it is taken off both.
struct TestCostFigure {
    var package: FixturePackage
    var driver: String
    var name: String
    /// Milliseconds that the median must not exceed.
    var most: Double

    func measure(_ workplace: Workplace, rounds: Int) throws -> [Measurement] {
        _ = try workplace.install(package)
        let contenders = try Contenders(package, driver: driver, in: workplace)
        _ = try contenders.naive()
        let isolate = try Isolate.installed(workplace, contenders)
        var costs: [String: [Double]] = [:]
        for _ in 0..<rounds {
            let judged = try judge(workplace)
            costs["judge", default: []] += judged.costs
            for index in 0..<contenders.testCount {
                let own = judged.own[index]
                costs["posix_spawn", default: []].append(
                    try contenders.spawn(index).milliseconds - own)
                if let isolate {
                    costs["isolate --run", default: []].append(
                        try isolate.run(index).milliseconds - own)
                }
            }
        }
        let spawned = Spread(costs["posix_spawn"] ?? []).median
        let isolated = costs["isolate --run"].map { Spread($0).median } ?? .infinity
        let figure = "a test, \(name)"
        return ["posix_spawn", "isolate --run", "judge"].compactMap { contender in
            costs[contender].map {
                Measurement(
                    figure, contender, .milliseconds, $0,
                    goal: contender == "judge" ? min(most, spawned, isolated) : nil)
            }
        }
    }

    /// Judges the package once, its object kept, and looks at the clock before
    /// each test.
    ///
    /// The first and the last test have nobody to overlap with: left out.
    private func judge(_ workplace: Workplace) throws -> (costs: [Double], own: [Double]) {
        let moments = Mutex<[ContinuousClock.Instant]>([])
        let judge = JudgeEngine.Judge(
            harness: workplace.harness, files: workplace.files, cache: workplace.cache
        ) { progress in
            guard case .testing = progress else { return }
            moments.withLock { $0.append(.now) }
        }
        let problem = try workplace.problem(package)
        let judging = judge.judge(
            JudgingRequest(
                id: package.slug, scope: .submit, problem: problem,
                cases: problem.hidden.map { .test($0) }, stopsAtFirstFailure: false,
                startedAt: 0),
            compiling: judge.compile(
                Submission(file: "solution.swift", source: Array(package.solution.utf8)),
                CompileJob(entry: problem.entry, languageMode: problem.languageMode),
                limits: problem.limits))
        guard judging.verdict == .accepted else {
            throw Failure("\(package.slug) was not accepted: \(judging.verdict.rawValue)")
        }
        let own = judging.tests.map { ($0.callTime ?? .zero).milliseconds }
        let walls = moments.withLock { moments in
            zip(moments, moments.dropFirst()).map { ($1 - $0).milliseconds }
        }
        return (zip(walls, own).dropFirst().map(-), own)
    }
}

/// The sandbox of the International Olympiad in Informatics, where it is
/// installed and may be used.
struct Isolate {
    private let contenders: Contenders
    private let program: String

    static func installed(
        _ workplace: Workplace, _ contenders: Contenders
    ) throws -> Isolate? {
        let paths = (workplace.environment["PATH"] ?? "").split(separator: ":")
        guard let program = paths.lazy.map({ "\($0)/isolate" }).first(where: Files.isExecutable),
            (try? Command(program: program, arguments: ["--init"]).run()) != nil
        else { return nil }
        return Isolate(contenders: contenders, program: program)
    }

    func run(_ index: Int) throws -> Duration {
        var command = contenders.command(index)
        command.arguments = [
            "--silent", "--dir=\(Files.parent(command.program))", "--dir=/opt", "--run", "--",
            command.program,
        ]
        command.program = program
        return try contenders.run(command, of: index)
    }
}
