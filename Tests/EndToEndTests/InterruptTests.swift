import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// Who is interrupted or killed leaves nothing behind.
@Suite(.timeLimit(.minutes(60)), .serialized)
struct InterruptTests {
    /// Starts a judging that takes a minute and waits until its test runs.
    private func startLong(_ library: LibraryCopy) throws -> TestProcess.Running {
        try library.change("problem.yaml", "time_limit: 0.25", "time_limit: 60")
        let running = try library.judge.start(
            "submit", "two-sum", JudgeUnderTest.fixture("loop.swift"))
        // The runner, the test that it forked, and the child for the next one.
        #expect(
            Self.wait {
                descendants(of: running.process).count { name(of: $0) == "judge-runner" } == 3
            })
        return running
    }

    /// Whether it came to be, within a minute.
    private static func wait(_ condition: () -> Bool) -> Bool {
        for _ in 0..<6000 {
            if condition() { return true }
            usleep(10_000)
        }
        return condition()
    }

    /// All processes below one, by their parents in /proc.
    private func descendants(of process: Int32) -> [Int32] {
        var children: [Int32: [Int32]] = [:]
        for name in (try? Files.list("/proc")) ?? [] {
            guard let id = Int32(name),
                let stat = try? Files.read("/proc/\(id)/stat"),
                let end = stat.lastIndex(of: UInt8(ascii: ")"))
            else { continue }
            let fields = String(decoding: stat[stat.index(after: end)...], as: UTF8.self)
                .split(separator: " ")
            if fields.count > 1, let parent = Int32(fields[1]) {
                children[parent, default: []].append(id)
            }
        }
        var found: [Int32] = []
        var next = [process]
        while let parent = next.popLast() {
            let below = children[parent] ?? []
            found += below
            next += below
        }
        return found
    }

    private func name(of process: Int32) -> String {
        let bytes = (try? Files.read("/proc/\(process)/comm")) ?? []
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    /// A zombie that nobody has waited for yet is no more.
    private func isRunning(_ process: Int32) -> Bool {
        guard let stat = try? Files.read("/proc/\(process)/stat"),
            let end = stat.lastIndex(of: UInt8(ascii: ")")), end + 2 < stat.count
        else { return false }
        return stat[end + 2] != UInt8(ascii: "Z")
    }

    private func expectGone(_ processes: [Int32]) {
        #expect(Self.wait { !processes.contains(where: isRunning) })
    }

    /// The control groups of launchers that are no more.
    private func abandonedGroups() -> [String] {
        let own =
            ((try? Files.read("/proc/self/cgroup")).map { String(decoding: $0, as: UTF8.self) })
        let groups = (own ?? "").split(separator: "\n").map { $0.split(separator: ":") }
        return groups.flatMap { parts -> [String] in
            guard parts.count == 3 else { return [] }
            let controller = String(parts[1]), path = String(parts[2])
            let folder = "/sys/fs/cgroup/\(controller)\(path == "/" ? "" : path)"
            return ((try? Files.list(folder)) ?? []).filter { name in
                guard name.hasPrefix("judge-"),
                    let id = name.split(separator: "-").dropFirst().first
                else { return false }
                return !Files.exists("/proc/\(id)")
            }.map { "\(folder)/\($0)" }
        }
    }

    @Test func `ctrl-c ends the box, then the judge, with 130`() throws {
        let library = try LibraryCopy()
        let running = try startLong(library)
        let below = descendants(of: running.process)
        running.signal(SIGINT)
        let outcome = running.wait()
        #expect(outcome.code == 130)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("interrupted"))
        expectGone(below)
        #expect(abandonedGroups().isEmpty)
    }

    @Test func `a killed judge takes its boxes along`() throws {
        let library = try LibraryCopy()
        let running = try startLong(library)
        let below = descendants(of: running.process)
        running.signal(SIGKILL)
        _ = running.wait()
        expectGone(below)
        #expect(abandonedGroups().isEmpty)
    }

    @Test func `what a killed launcher leaves is removed by the next`() throws {
        let library = try LibraryCopy()
        let running = try startLong(library)
        let below = descendants(of: running.process)
        for process in below where name(of: process) == "judge-sandbox" { kill(process, SIGKILL) }
        expectGone(below)
        // The judge tries once more in a fresh box, where the loop goes on.
        running.signal(SIGINT)
        #expect(running.wait().code == 130)
        let judge = JudgeUnderTest()
        #expect(
            try judge("run", "two-sum", JudgeUnderTest.fixture("accepted.swift")).code == 0)
        #expect(abandonedGroups().isEmpty)
    }

    @Test func `two judges at once build the harness once`() throws {
        let folder = try TemporaryFolder()
        let judge = JudgeUnderTest(["XDG_CACHE_HOME": folder.path])
        let file = JudgeUnderTest.fixture("accepted.swift")
        let first = try judge.start("run", "two-sum", file)
        let second = try judge.start("run", "two-sum", file)
        let outcomes = [first.wait(), second.wait()]
        #expect(outcomes.map(\.code) == [0, 0], "\(outcomes)")
        let said = outcomes.map(\.errors).filter { $0.contains("Preparing") }
        #expect(said.count == 1)
    }
}
