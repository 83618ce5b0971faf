internal import Glibc
internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgePresentation
internal import JudgeProblems
internal import JudgeToolchain

/// What commands need, each part found when it is asked for.
struct Context {
    var environment: [String: String]
    var options: CommonOptions
    /// The history, once it was opened.
    let opened = OpenedPractice()

    init(_ options: CommonOptions) {
        self.options = options
        var environment: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let text = String(cString: entry)
            if let equals = text.firstIndex(of: "=") {
                environment[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            next += 1
        }
        self.environment = environment
    }

    /// The library: `--problems`, `JUDGE_PROBLEMS`, the checkout that the
    /// current folder is in, then what belongs to this judge.
    func library() throws(JudgeFailure) -> ProblemLibrary {
        let root = try libraryFolder()
        guard let calibrated = try? calibratedLimits() else { return ProblemLibrary(root: root) }
        return ProblemLibrary(root: root) { calibrated.limits(ofPackage: $0, stated: $1) }
    }

    /// The time limits that were raised on this machine.
    func calibratedLimits() throws(JudgeFailure) -> CalibratedLimits {
        CalibratedLimits(cache: try Folders.cache(environment)) {
            guard let toolchain = try? toolchain() else { return nil }
            return try? builder().cached(for: toolchain)?.folder
        }
    }

    /// What a list shows of all problems, and what is wrong with packages.
    func summaries() throws(JudgeFailure) -> (
        problems: [ProblemSummary], broken: [JudgeFailure]
    ) {
        let library = try library()
        guard let cache = try? Folders.cache(environment), let root = Files.realPath(library.root),
            let judge = try? Files.status("/proc/self/exe")
        else { return try library.summaries() }
        let name = SHA256.hexadecimal(of: Array(root.utf8)).prefix(16)
        let memory = SummaryMemory(
            path: "\(cache)/summaries/\(name)", reader: "\(judge.size) \(judge.modified)")
        return try library.summaries(
            rememberedIn: memory, now: Int(clock.now().seconds * 1_000_000_000))
    }

    private func libraryFolder() throws(JudgeFailure) -> String {
        if let folder = options.problems { return folder }
        if let folder = environment["JUDGE_PROBLEMS"], !folder.isEmpty { return folder }
        if let here = Files.realPath("."), let checkout = Installation.checkout(above: here) {
            return "\(checkout)/Problems"
        }
        return try Installation.find().problems
    }

    func toolchain() throws(JudgeFailure) -> Toolchain {
        try Toolchain.find(environment: environment)
    }

    private func builder() throws(JudgeFailure) -> HarnessBuilder {
        HarnessBuilder(
            sources: try Installation.find().harness, cache: try Folders.cache(environment)
        ) {
            Console.note("Preparing this toolchain, once: about 20 seconds …")
        }
    }

    /// The harness; built now where it is not in the cache.
    func harness() throws(JudgeFailure) -> Harness {
        try builder().harness(for: try toolchain())
    }

    func judge(reportsProgress: Bool = true) throws(JudgeFailure) -> JudgeEngine.Judge {
        try judge(with: harness(), reportsProgress: reportsProgress)
    }

    /// The judge, where its harness is in the cache already.
    ///
    /// What is missing or broken is `nil` here; `judge()` says what it is,
    /// after what is wrong with the call.
    func preparedJudge() throws(JudgeFailure) -> JudgeEngine.Judge? {
        guard let toolchain = try? toolchain(), let builder = try? builder(),
            let harness = try? builder.cached(for: toolchain)
        else { return nil }
        return try judge(with: harness)
    }

    /// The same judge, able to run submissions that import modules which do not
    /// come with the toolchain; they are built now where they were not.
    func withModules(_ judge: JudgeEngine.Judge) throws(JudgeFailure) -> JudgeEngine.Judge {
        var judge = judge
        judge.harness.modules = try modulesBuilder().modules(for: judge.harness)
        return judge
    }

    private func modulesBuilder() throws(JudgeFailure) -> ModulesBuilder {
        let installation = try Installation.find()
        return ModulesBuilder(
            package: installation.modulesPackage, sources: installation.moduleSources,
            willBuild: {
                Console.note(
                    "Building swift-collections, swift-algorithms and swift-numerics, once: "
                        + "two minutes or more …")
            },
            willWait: { Console.note("Another judge builds modules; waiting for it …") })
    }

    private func judge(
        with harness: Harness, reportsProgress: Bool = true
    ) throws(JudgeFailure) -> JudgeEngine.Judge {
        var harness = harness
        harness.modules = try modulesBuilder().cached(for: harness)
        return JudgeEngine.Judge(
            harness: harness, files: try Installation.find().sandbox,
            cache: try Folders.cache(environment)
        ) { progress in
            guard reportsProgress else { return }
            switch progress {
            case .generating: Console.note("Making the large tests of this problem, once …")
            case .compiling: Console.progress(.compiling)
            case .testing(let number, let count):
                Console.progress(.testing(number: number, of: count))
            }
        }
    }
}
