internal import JudgeCore
internal import JudgeFiles
internal import JudgeSandbox

/// Where this judge's own files are: beside it in a checkout's build folder, or
/// below a prefix where it was installed.
struct Installation {
    var sandbox: SandboxFiles
    /// The sources of the harness.
    var harness: String
    /// The folder of the catalogue of attacks.
    var attacks: String
    /// The package of the modules that submissions may import.
    var modulesPackage: String
    /// The sources of what it depends on.
    var moduleSources: String
    /// The library of problems that belongs to this judge.
    var problems: String

    static func find() throws(JudgeFailure) -> Installation {
        guard let executable = Files.realPath("/proc/self/exe") else {
            throw JudgeFailure(.judge, "installation", "/proc is not mounted")
        }
        let folder = Files.parent(executable)
        let prefix = Files.parent(folder)
        if Files.exists("\(prefix)/libexec/interview-judge/judge-sandbox") {
            let share = "\(prefix)/share/interview-judge"
            return Installation(
                programs: "\(prefix)/libexec/interview-judge", sandbox: share,
                problems: "\(share)/Problems", moduleSources: "\(share)/modules-sources")
        }
        guard let checkout = checkout(above: folder) else {
            throw JudgeFailure(
                .judge, "installation",
                "the parts that belong to \(executable) are not where they should be",
                remedy: "Build judge in its checkout with make build, or install it with "
                    + "make install PREFIX=DIR.")
        }
        return Installation(
            programs: folder, sandbox: "\(checkout)/Sandbox", problems: "\(checkout)/Problems",
            moduleSources: "\(checkout)/.build/modules/checkouts")
    }

    /// The files of an installation.
    ///
    /// - Parameters:
    ///   - programs: the folder of `judge-sandbox` and `judge-runner`.
    ///   - sandbox: the folder of `policies`, `harness` and `modules`.
    ///   - problems: the folder of the library.
    ///   - moduleSources: the folder with the sources of the packages whose
    ///     modules submissions may import.
    private init(programs: String, sandbox: String, problems: String, moduleSources: String) {
        self.sandbox = SandboxFiles(
            launcher: "\(programs)/judge-sandbox", runner: "\(programs)/judge-runner",
            policies: "\(sandbox)/policies")
        // Without links: what is built of it is kept by where it lies.
        harness = Files.realPath("\(sandbox)/harness") ?? "\(sandbox)/harness"
        attacks = "\(sandbox)/attacks"
        modulesPackage = "\(sandbox)/modules"
        self.moduleSources = moduleSources
        self.problems = problems
    }

    /// The nearest folder at or above `folder` that is a checkout.
    static func checkout(above folder: String) -> String? {
        var folder = folder
        while folder != "/", folder != "." {
            if Files.exists("\(folder)/Sandbox/policies/run.policy"),
                Files.exists("\(folder)/Problems")
            {
                return folder
            }
            folder = Files.parent(folder)
        }
        return nil
    }
}
