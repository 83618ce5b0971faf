internal import JudgeCore
internal import JudgeFiles
internal import JudgeSandbox
internal import JudgeToolchain

/// What `judge submit` is compared with: the compiler's own work, and what one
/// would do without a judge.
struct Contenders {
    private let folder: String
    private let compile: Command
    private let link: Command
    private let build: Command
    private let program: Command
    /// The input of each test, in a file, and what must be printed.
    private let tests: [(input: String, answer: String)]

    /// `name` tells those apart that work at the same time.
    init(
        _ package: FixturePackage, driver: String, in workplace: Workplace, as name: String = ""
    ) throws {
        folder = try workplace.scratch("\(package.slug)-compared\(name)")
        let problem = try workplace.problem(package)
        let commands = CompileCommands(
            Submission(file: "solution.swift", source: Array(package.solution.utf8)),
            CompileJob(entry: problem.entry, languageMode: problem.languageMode),
            workplace.harness)
        for file in commands.compile.files {
            try Files.write(file.bytes, to: "\(folder)/\(file.name)")
        }
        func command(_ words: [String], in folder: String) -> Command {
            Command(
                program: words[0], arguments: Array(words.dropFirst()),
                environment: workplace.environment, folder: folder)
        }
        compile = command(commands.compile.command, in: folder)
        link = command(commands.link.command, in: folder)

        let naive = "\(folder)/naive"
        try Files.makeFolder(naive)
        try Files.write(Array(package.solution.utf8), to: "\(naive)/solution.swift")
        try Files.write(Array(driver.utf8), to: "\(naive)/main.swift")
        build = Command(
            program: workplace.harness.toolchain.root + "/bin/swiftc",
            arguments: ["-O", "solution.swift", "main.swift", "-o", "program"],
            environment: workplace.environment, folder: naive)
        program = Command(
            program: "\(naive)/program", arguments: [], environment: workplace.environment,
            folder: naive)
        tests = try package.tests.enumerated().map { number, test in
            let input = "\(naive)/\(number).in"
            try Files.write(Array("\(test.input)\n".utf8), to: input)
            return (input, test.answer)
        }
    }

    /// The floor: the frontend and the linker on the same source, with the same
    /// flags, in no box.
    ///
    /// What was made before is removed: the compiler leaves out its back end
    /// where it finds an object that is still right.
    func floor() throws -> (wall: Duration, cpu: Duration) {
        for name in [CompileCommands.unlinked, CompileCommands.object] {
            try Files.removeTree("\(folder)/\(name)")
        }
        let start = ContinuousClock.now
        let cpu = try compile.run().cpu + link.run().cpu
        return (ContinuousClock.now - start, cpu)
    }

    /// The naive way: `swiftc -O` with a driver file, then one exec a test, in
    /// no box.
    func naive() throws -> Duration {
        try Files.removeTree(program.program)
        let start = ContinuousClock.now
        try build.run()
        for index in tests.indices { _ = try spawn(index) }
        return ContinuousClock.now - start
    }

    /// Runs one test as a program; ``naive()`` must have built it.
    func spawn(_ index: Int) throws -> Duration {
        try run(command(index), of: index)
    }

    /// How a test is run as a program.
    func command(_ index: Int) -> Command {
        var command = program
        command.input = tests[index].input
        return command
    }

    /// Runs a test by some command and looks at its answer.
    func run(_ command: Command, of index: Int) throws -> Duration {
        let ended = try command.run()
        // As the grader reads it: what stands between words does not count.
        guard Self.words(ended.text) == Self.words(tests[index].answer) else {
            throw Failure("\(command.program) answers \(ended.text) to \(command.input)")
        }
        return ended.wall
    }

    var testCount: Int { tests.count }

    private static func words(_ text: String) -> [UInt8] {
        text.replacing("\\/", with: "/").utf8.filter { $0 != 32 && $0 != 10 }
    }
}
