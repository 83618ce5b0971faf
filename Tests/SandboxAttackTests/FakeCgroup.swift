import Glibc
import JudgeFiles
import JudgeTestSupport

/// A control group hierarchy of version 2 that only a variant of the launcher
/// sees (FakeCgroup/fake_cgroup.c), and that launcher.
struct FakeCgroup {
    static let variant = LauncherVariant(
        name: "fake-cgroup", sources: ["FakeCgroup/fake_cgroup.c"],
        wraps: ["mkdir", "rmdir", "open", "openat", "fopen", "write"])

    /// What a group has as soon as it is made, where memory and processes are
    /// handed down.
    static let files = [
        "cgroup.procs": "", "cgroup.kill": "", "cgroup.events": "populated 0\nfrozen 0\n",
        "memory.max": "max\n", "memory.swap.max": "max\n", "memory.peak": "0\n",
        "memory.events": "low 0\nhigh 0\nmax 0\noom 0\noom_kill 0\noom_group_kill 0\n",
        "pids.max": "max\n", "pids.current": "1\n",
        "cpu.stat": "usage_usec 0\nuser_usec 0\nsystem_usec 0\n",
    ]

    let folder: TemporaryFolder
    let tree: VariantTree
    var hierarchy: String { "\(folder.path)/tree" }

    /// `files` are those of a new group, with their content; `group` is the
    /// launcher's own, as `/proc/self/cgroup` names it; `mounts` says which part
    /// of the hierarchy is mounted where below `tree`.
    init(
        files: [String: String] = Self.files, group: String = "/",
        mounts: [(root: String, point: String)] = [("/", "")]
    ) throws {
        tree = try Self.variant.build()
        folder = try TemporaryFolder()
        for (name, text) in files { try folder.write("new/\(name)", text) }
        try Files.makeFolder(hierarchy)
        try folder.write("cgroup", "0::\(group)\n")
        try folder.write(
            "mountinfo",
            "23 1 0:21 / / rw,relatime - ext4 /dev/vda rw\n"
                + mounts.map {
                    "41 31 0:38 \($0.root) \(hierarchy)\($0.point) rw - cgroup2 cgroup2 rw\n"
                }.joined())
    }

    /// A group as a launcher of before left it.
    func addGroup(_ name: String, members: [Int32] = []) throws {
        for (file, text) in Self.files {
            try folder.write(
                "tree/\(name)/\(file)",
                file == "cgroup.procs" ? members.map { "\($0)\n" }.joined() : text)
        }
    }

    /// What was done in the hierarchy, in its order.
    func log() throws -> [String] {
        let path = "\(folder.path)/log"
        guard Files.exists(path) else { return [] }
        return String(decoding: try Files.read(path), as: UTF8.self).split(separator: "\n").map(
            String.init)
    }

    /// The groups that are there.
    func groups() throws -> [String] {
        try Files.list(hierarchy).filter {
            try Files.status("\(hierarchy)/\($0)").kind == .folder
        }
    }

    /// Makes a box and runs `/usr/bin/true` in it, so many times.
    func run(times: Int = 1) throws -> TestProcess.Outcome { try start(times: times).wait() }

    func start(times: Int = 1) throws -> TestProcess.Running {
        let binds = ["/usr", "/lib", "/lib64"].filter(Files.exists).map { "bind:\($0)\n" }.joined()
        let session = """
            judge-sandbox:1
            policy:\(TestProcess.checkout)/Sandbox/policies/compile.policy
            memory-bytes:67108864
            processes:17
            work-bytes:1048576
            \(binds)

            """
        let runs = (0..<times).map { number in
            """
            execute:\(number)
            program:/usr/bin/true
            cpu-nanoseconds:10000000000
            wall-nanoseconds:100000000000
            memory-bytes:67108864
            stack-bytes:8388608
            output-bytes:1000
            input-bytes:0


            """
        }
        return try TestProcess(
            tree.launcher, environment: ["JUDGE_FAKE_CGROUP": folder.path]
        ).start([], input: session + runs.joined())
    }
}

/// A process that waits until it is killed.
struct Sleeper {
    private let running: TestProcess.Running
    var process: Int32 { running.process }

    init() throws { running = try TestProcess("/usr/bin/sleep").start(["1000"]) }

    /// Ends it; whether somebody else had killed it before.
    func endedBefore() throws -> Bool {
        let text = String(decoding: try Files.read("/proc/\(process)/stat"), as: UTF8.self)
        let isDead = text[(text.lastIndex(of: ")") ?? text.startIndex)...].hasPrefix(") Z")
        running.signal(SIGKILL)
        _ = running.wait()
        return isDead
    }
}
