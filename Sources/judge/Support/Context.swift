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
        try ProblemLibrary(root: libraryFolder())
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

    func harness() throws(JudgeFailure) -> Harness {
        let builder = HarnessBuilder(
            sources: try Installation.find().harness, cache: try Folders.cache(environment)
        ) {
            Console.note("Preparing this toolchain, once: about 20 seconds …")
        }
        return try builder.harness(for: try toolchain())
    }

    func judge() throws(JudgeFailure) -> JudgeEngine.Judge {
        JudgeEngine.Judge(
            harness: try harness(), files: try Installation.find().sandbox
        ) { progress in
            switch progress {
            case .compiling: Console.progress(.compiling)
            case .testing(let number, let count):
                Console.progress(.testing(number: number, of: count))
            }
        }
    }
}
