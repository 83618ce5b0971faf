internal import Glibc
internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgeProblems
internal import JudgeSandbox
internal import JudgeToolchain

/// Where the benchmark works: the programs that were built beside it, and a
/// folder of its own with problems, cache and history.
struct Workplace {
    let checkout: String
    let judge: String
    let files: SandboxFiles
    let harness: Harness
    /// `.build/bench`, made anew.
    let folder: String
    let environment: [String: String]

    var problems: String { "\(folder)/problems" }
    var cache: String { "\(folder)/cache/interview-judge" }

    init() throws {
        let programs = Files.parent(Files.realPath("/proc/self/exe") ?? "")
        checkout = Files.parent(Files.parent(Files.parent("\(#filePath)")))
        judge = "\(programs)/judge"
        files = SandboxFiles(
            launcher: "\(programs)/judge-sandbox", runner: "\(programs)/judge-runner",
            policies: "\(checkout)/Sandbox/policies")
        folder = "\(checkout)/.build/bench"
        for name in ["home", "problems", "work"] { try Files.removeTree("\(folder)/\(name)") }
        for name in ["cache", "problems", "work"] { try Files.makeFolder("\(folder)/\(name)") }
        var environment = [
            "XDG_CACHE_HOME": "\(folder)/cache", "JUDGE_HOME": "\(folder)/home",
            "JUDGE_PROBLEMS": "\(folder)/problems",
        ]
        for name in ["PATH", "JUDGE_TOOLCHAIN"] {
            if let value = getenv(name) { environment[name] = String(cString: value) }
        }
        self.environment = environment
        let builder = HarnessBuilder(
            sources: "\(checkout)/Sandbox/harness", cache: "\(folder)/cache/interview-judge"
        ) { print("Preparing this toolchain, once …") }
        let toolchain = try Toolchain.find(environment: environment)
        if try builder.cached(for: toolchain) == nil {
            _ = try builder.harness(for: toolchain)
            // Anew, and small: what a child is said to have used at its peak is
            // at least what its parent had when it started it.
            execv("/proc/self/exe", CommandLine.unsafeArgv)
        }
        harness = try builder.harness(for: toolchain)
    }

    func fixture(_ name: String) throws -> String {
        String(
            decoding: try Files.read("\(checkout)/Tests/Benchmark/Fixtures/\(name).swift"),
            as: UTF8.self)
    }

    /// A new empty folder.
    func scratch(_ name: String) throws -> String {
        let path = "\(folder)/work/\(name)"
        try Files.makeFolder(path)
        return path
    }

    /// Writes the package and its solution; the solution's path.
    func install(_ package: FixturePackage) throws -> String {
        try Files.removeTree("\(problems)/algorithms/\(package.slug)")
        try package.write(to: problems)
        return try write(package)
    }

    /// Writes the solution alone.
    func write(_ package: FixturePackage, as name: String = "solution") throws -> String {
        let path = "\(folder)/work/\(package.slug)-\(name).swift"
        try Files.write(Array(package.solution.utf8), to: path)
        return path
    }

    /// `judge` as a person would call it.
    func command(_ arguments: [String]) -> Command {
        Command(program: judge, arguments: arguments, environment: environment)
    }

    /// Forgets what was compiled before.
    func forgetObjects() throws {
        for name in try Files.list(cache) where name.hasPrefix("objects-") {
            try Files.removeTree("\(cache)/\(name)")
        }
    }

    /// Submits a solution that must be accepted, on all tests of its package.
    func submit(_ package: FixturePackage, _ path: String) throws -> (
        ended: Command.Ended, judging: JSONValue
    ) {
        let ended = try command(["submit", package.slug, path, "--json"]).run()
        let judging = try JSONReader.read(ended.output)
        guard judging["verdict"] == .string("AC"), judging.tests.count == package.tests.count
        else { throw Failure("\(package.slug) was not accepted: \(judging)") }
        return (ended, judging)
    }
}

extension JSONValue {
    /// The tests of a judging.
    var tests: [JSONValue] {
        if case .array(let tests) = self["tests"] { tests } else { [] }
    }

    /// What the document gives in milliseconds under a name; zero where nothing.
    func time(_ name: String) -> Duration {
        .microseconds(Int64(((self[name]?.asDouble ?? 0) * 1000).rounded()))
    }
}

extension Workplace {
    func problem(_ package: FixturePackage) throws -> Problem {
        try ProblemLibrary(root: problems).problem(named: package.slug)
    }
}
