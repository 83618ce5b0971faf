internal import CLinux
internal import Glibc
internal import JudgeCore
internal import JudgeEngine
internal import JudgeFiles
internal import JudgeProblems
internal import JudgeSandbox
internal import JudgeToolchain

/// `judge-soak N`: judges N submissions in one process and compares what the
/// machine holds after a warm-up and at the end.
///
/// Exit codes: 0 nothing grew and every verdict is right, 1 not so, 2 called in
/// a wrong way, 3 nothing could be judged.
///
/// THEORY. Both looks are taken while nothing is judged. Descriptors, memory
/// and children are those of this process; control groups and temporary files
/// count where they bear the mark of a launcher that this process started.
/// Mounts and queues are the machine's: what is new must stay so for ten
/// seconds to count.
@main
enum Main {
    private static let points = 20

    static func main() {
        guard CommandLine.arguments.count == 2, let count = Int(CommandLine.arguments[1]), count > 0
        else {
            Output.line("usage: judge-soak N")
            exit(2)
        }
        signal(SIGPIPE, SIG_IGN)
        // What is freed must not count as held.
        clinux_map_large_blocks()
        do throws(JudgeFailure) {
            exit(try run(count) ? 0 : 1)
        } catch {
            Output.line("judge-soak: \(error.file.map { "\($0): " } ?? "")\(error.message)")
            exit(3)
        }
    }

    private static func run(_ count: Int) throws(JudgeFailure) -> Bool {
        let places = try Places()
        let workload = try Workload(
            library: ProblemLibrary(root: "\(places.checkout)/Problems"), folder: places.folder)
        let builder = HarnessBuilder(
            sources: "\(places.checkout)/Sandbox/harness", cache: places.cache
        ) { Output.line("Preparing this toolchain, once …") }
        let harness = try builder.harness(for: try Toolchain.find(environment: places.environment))
        let judge = JudgeEngine.Judge(harness: harness, files: places.files, cache: places.cache)
        let soak = Soak(judge, workload, count: count)
        let launchers = Launchers()
        let machine = Machine(
            launchers: launchers, programs: [places.files.launcher, places.files.runner],
            ownFolders: [
                (kind: "files in the cache", path: places.cache),
                (kind: "files in TMPDIR", path: places.temporary),
            ])

        let warmUp = min(workload.untilAllHaveCome, (count + 1) / 2)
        Output.line(
            "\(count) submissions of \(workload.variety) kinds, the first \(warmUp) to warm up")
        soak.run(to: warmUp)
        let before = machine.holdings()
        let figures = Machine.kernelFigures()
        var memory = [Machine.memory()]
        let rest = count - warmUp
        for point in 1...points where rest > 0 {
            soak.run(to: warmUp + rest * point / points)
            memory.append(Machine.memory())
        }
        var account = Account(before: before, after: machine.holdings(), memory: memory)
        for _ in 0..<100 where !account.isSettled {
            usleep(100_000)
            account.after = machine.holdings()
        }
        // Two for each: without them nothing would be looked for.
        guard launchers.count >= count else {
            throw JudgeFailure(
                .judge, "soak",
                "only \(launchers.count) launchers were seen; does the kernel have "
                    + "/proc/PID/task/TID/children?")
        }
        Output.line(
            "\(launchers.count) launchers seen; before: \(figures); after: "
                + Machine.kernelFigures())
        for line in account.lines { Output.line(line) }
        for failure in soak.failures { Output.line("wrong verdict: \(failure)") }
        let holds = account.holds && soak.failures.isEmpty
        Output.line(
            holds
                ? "nothing grew; all \(count) verdicts are right"
                : "\(account.holds ? "nothing" : "something") grew; "
                    + "\(Figures.counted(soak.failures.count, "verdict")) of \(count) wrong")
        return holds
    }
}

/// Where the parts are, and folders of the soak's own.
private struct Places {
    let checkout: String
    /// That of these sources.
    let folder: String
    let files: SandboxFiles
    let cache: String
    let temporary: String
    var environment: [String: String] = [:]

    init() throws(JudgeFailure) {
        folder = Files.parent("\(#filePath)")
        checkout = Files.parent(Files.parent(folder))
        let programs = Files.parent(Files.realPath("/proc/self/exe") ?? "")
        files = SandboxFiles(
            launcher: "\(programs)/judge-sandbox", runner: "\(programs)/judge-runner",
            policies: "\(checkout)/Sandbox/policies")
        cache = "\(checkout)/.build/soak/cache"
        temporary = "\(checkout)/.build/soak/tmp"
        do throws(FileError) {
            try Files.removeTree(temporary)
            try Files.makeFolder(cache)
            try Files.makeFolder(temporary)
        } catch {
            throw JudgeFailure(.judge, "soak", error.reason, file: error.path)
        }
        setenv("TMPDIR", temporary, 1)
        for name in ["PATH", "JUDGE_TOOLCHAIN"] {
            if let value = getenv(name) { environment[name] = String(cString: value) }
        }
    }
}

enum Output {
    /// Printed at once, also into a pipe.
    static func line(_ text: String) {
        _ = Files.writeAll(Array("\(text)\n".utf8), to: STDOUT_FILENO)
    }
}
