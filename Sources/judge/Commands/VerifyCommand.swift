internal import ArgumentParser
internal import CLinux
internal import Dispatch
internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeToolchain
internal import Synchronization

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove problem packages: their tests tell right from wrong.",
        usage: """
            judge verify (PROBLEM … | PATH … | --all) [--quick|--timing] [--fresh]
                         [--junit FILE] [--json]
            """,
        discussion: """
            Statement, tests, answers, generator and reference submissions are held \
            against each other; every wrong submission and every mutated answer must be \
            killed by a hidden test. What passed and has not changed since is not tried \
            again. Exit code 0: all passed; 1: one did not.

            Examples:
              judge verify two-sum
              judge verify ./my-library/ml/my-problem
              judge verify --all --junit verify.xml
            """)

    @Argument(
        help: "Names of problems, or package folders.",
        completion: .custom { _, _, _ in ProblemChoice.names() })
    var packages: [String] = []

    @Flag(help: "Verify the whole library.") var all = false
    @Flag(help: "Take wrong submissions as far as the test that kills them.")
    var quick = false
    @Flag(help: "Also say how far reference submissions are from the limits here.")
    var timing = false
    @Flag(help: "Verify again what passed before.") var fresh = false
    @Option(help: ArgumentHelp("Write JUnit XML, too.", valueName: "file"), completion: .file())
    var junit: String?
    @OptionGroup var options: CommonOptions

    private var depth: PackageVerifier.Depth { quick ? .quick : timing ? .timing : .full }

    func validate() throws {
        if quick, timing { throw ValidationError("--quick and --timing exclude each other.") }
        if all == !packages.isEmpty {
            throw ValidationError("Name problems or package folders, or say --all.")
        }
    }

    func run() throws {
        let context = Context(options)
        // A package is proven with the limits that it states.
        let chosen = try PackageChoice.all(
            named: packages, in: ProblemLibrary(root: try context.library().root))
        // Before the work of minutes, not after it; what is there stays until then.
        if let junit, !Files.exists(junit) {
            try Self.write(Array(VerificationXML.document([]).utf8), to: junit)
        }
        let judge = try context.judge(reportsProgress: false)
        let verifications = try Self.verify(
            chosen, by: judge, depth: depth, isFresh: fresh)
        if let junit {
            try Self.write(Array(VerificationXML.document(verifications).utf8), to: junit)
        }
        if options.json {
            Console.print(VerificationJSON.document(verifications))
        } else {
            Console.print(
                VerificationText.render(
                    verifications, showsMatrix: verifications.count == 1 || timing,
                    style: Console.style))
        }
        if !verifications.allSatisfy(\.passed) { throw ExitCode(1) }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(JudgeFailure) {
        do throws(FileError) {
            try Files.writeOutput(bytes, to: path)
        } catch {
            throw JudgeFailure(.usage, "cannot-write", error.reason, file: error.path)
        }
    }

    /// On all cores, a package on each; one after the other where time is measured.
    private static func verify(
        _ chosen: [PackageChoice], by judge: JudgeEngine.Judge,
        depth: PackageVerifier.Depth, isFresh: Bool
    ) throws(JudgeFailure) -> [Verification] {
        struct State {
            var next = 0
            var done = 0
            var results: [Int: Result<Verification, JudgeFailure>] = [:]
        }
        let state = Mutex(State())
        let verifier = PackageVerifier(judge: judge, depth: depth)
        let kept = VerifiedPackages(judge: judge, depth: depth)
        // Workers that take the next one: those that wait for a box count as
        // busy to the dispatcher, which would hand out no more.
        let workers = depth == .timing ? 1 : max(1, Int(clinux_usable_processors()))
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            while true {
                let index = state.withLock { state in
                    defer { state.next += 1 }
                    return state.next
                }
                guard index < chosen.count else { return }
                let (library, slug) = (chosen[index].library, chosen[index].slug)
                let result = Result<Verification, JudgeFailure> { () throws(JudgeFailure) in
                    let key = try kept.key(of: slug, in: library)
                    if !isFresh, let before = kept.verification(of: slug, key: key) {
                        return before
                    }
                    let verification = try verifier.verify(slug, in: library)
                    kept.keep(verification, key: key)
                    return verification
                }
                let done = state.withLock { state in
                    state.results[index] = result
                    state.done += 1
                    return state.done
                }
                Console.progress(.verifying(done: done, of: chosen.count))
            }
        }
        var verifications: [Verification] = []
        for index in chosen.indices {
            if let result = state.withLock({ $0.results[index] }) {
                verifications.append(try result.get())
            }
        }
        return verifications
    }
}
