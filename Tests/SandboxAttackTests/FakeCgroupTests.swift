import Glibc
import JudgeFiles
import JudgeTestSupport
import Testing

/// Control groups of version 2, where this machine has their memory controller
/// in version 1.
@Suite(.timeLimit(.minutes(60)), .enabled(if: geteuid() == 0, "needs root"))
struct FakeCgroupTests {
    private func ends(_ outcome: TestProcess.Outcome) -> [String] {
        outcome.output.split(separator: "\n").filter { $0.hasPrefix("end:") }.map(String.init)
    }

    @Test func `the limits are written as they were asked for, and swap is off`() throws {
        let fake = try FakeCgroup()
        let outcome = try fake.run()
        #expect(ends(outcome) == ["end:exited 0"], "\(outcome)")
        for layer in ["memory-cgroup", "pids-cgroup", "cpu-cgroup"] {
            #expect(outcome.output.contains("layer:\(layer)\n"), "\(outcome)")
        }
        let writes = try fake.log().filter { $0.hasPrefix("write ") }
        #expect(
            writes == [
                "write memory.max 67108864", "write pids.max 17", "write memory.swap.max 0",
            ])
    }

    @Test func `controllers are asked for where they can be handed down`() throws {
        let fake = try FakeCgroup()
        try fake.folder.write("tree/cgroup.subtree_control", "")
        #expect(ends(try fake.run()) == ["end:exited 0"])
        #expect(try fake.log().first == "write cgroup.subtree_control +memory +pids")
    }

    @Test func `the first process of the box enters the group before anything runs`() throws {
        let fake = try FakeCgroup()
        let running = try fake.start()
        let outcome = running.wait()
        #expect(ends(outcome) == ["end:exited 0"], "\(outcome)")
        let entered = try fake.log().filter { $0.hasPrefix("enter ") }
        #expect(entered.count == 1)
        #expect(entered.first != "enter \(running.process)")
    }

    @Test func `nothing remains`() throws {
        let fake = try FakeCgroup()
        let running = try fake.start(times: 3)
        #expect(ends(running.wait()).count == 3)
        #expect(try fake.groups() == [])
        let log = try fake.log()
        #expect(log.first?.hasPrefix("mkdir judge-\(running.process)-") == true, "\(log)")
        #expect(log.last?.hasPrefix("rmdir judge-\(running.process)-") == true, "\(log)")
    }

    @Test func `a kill for want of memory in a run is that run's memory limit`() throws {
        let fake = try FakeCgroup()
        // The file is opened after each run; its number never falls.
        for (time, kills) in [(1, 0), (2, 1), (3, 1), (4, 3)] {
            try fake.folder.write(
                "out-of-memory/\(time)",
                "low 0\nhigh 0\nmax 9\noom 9\noom_kill \(kills)\noom_group_kill 7\n")
        }
        let outcome = try fake.run(times: 4)
        #expect(
            ends(outcome) == [
                "end:exited 0", "end:memory-limit", "end:exited 0", "end:memory-limit",
            ], "\(outcome)")
    }

    @Test func `where swap is not accounted there is none to forbid`() throws {
        var files = FakeCgroup.files
        files["memory.swap.max"] = nil
        let fake = try FakeCgroup(files: files)
        let outcome = try fake.run()
        #expect(ends(outcome) == ["end:exited 0"], "\(outcome)")
        #expect(outcome.output.contains("layer:memory-cgroup\n"), "\(outcome)")
    }

    @Test(arguments: ["memory.max", "pids.max"])
    func `without a controller the box does without the group and says so`(file: String) throws {
        var files = FakeCgroup.files
        files[file] = nil
        let fake = try FakeCgroup(files: files)
        let outcome = try fake.run()
        #expect(ends(outcome) == ["end:exited 0"], "\(outcome)")
        #expect(outcome.output.contains("missing:memory-cgroup="), "\(outcome)")
        #expect(outcome.output.contains("missing:pids-cgroup="), "\(outcome)")
        #expect(try fake.groups() == [])
        #expect(try !fake.log().contains { $0.hasPrefix("enter") })
    }

    @Test func `a process that survives a run is a fault`() throws {
        var files = FakeCgroup.files
        files["pids.current"] = "3\n"
        let outcome = try FakeCgroup(files: files).run()
        #expect(outcome.code == 2)
        #expect(outcome.output.contains("fault:2 processes of a run survive it"), "\(outcome)")
    }

    @Test(arguments: [
        ("/", [("/", "")], ""),
        ("/a/b", [("/", "")], "/a/b"),
        ("/docker/box", [("/docker/box", "")], ""),
        ("/docker/box/unit", [("/docker/box", "")], "/unit"),
        // The first mount that shows the group is the one.
        ("/docker/box", [("/other", "/first"), ("/docker", "/second")], "/second/box"),
        ("/docker/box", [("/docker/bo", "/first"), ("/", "/second")], "/second/docker/box"),
    ])
    func `the group lies below the part of the hierarchy that is mounted`(
        group: String, mounts: [(String, String)], place: String
    ) throws {
        let fake = try FakeCgroup(group: group, mounts: mounts)
        // Where a wrong reading of the mounts would look.
        for (_, point) in mounts { try Files.makeFolder("\(fake.hierarchy)\(point)\(group)") }
        try Files.makeFolder("\(fake.hierarchy)/firstx")
        try Files.makeFolder("\(fake.hierarchy)\(place)")
        try fake.addGroup(abandonedIn(place))
        let outcome = try fake.run()
        #expect(outcome.output.contains("layer:memory-cgroup\n"), "\(outcome)")
        // What was left there is cleaned up there.
        #expect(try Files.list("\(fake.hierarchy)\(place)").allSatisfy { !$0.hasPrefix("judge-") })
    }

    /// A group below `place` whose launcher's process id cannot exist.
    private func abandonedIn(_ place: String) -> String {
        "\(place.isEmpty ? "" : "\(place.dropFirst())/")judge-999999999-1"
    }

    @Test(arguments: [
        [(root: "/other", point: "")], [(root: "/docker/bo", point: "")], [],
    ])
    func `a group that no mount shows is none`(mounts: [(root: String, point: String)]) throws {
        let fake = try FakeCgroup(group: "/docker/box", mounts: mounts)
        try Files.makeFolder("\(fake.hierarchy)/docker/box")
        try Files.makeFolder("\(fake.hierarchy)x")
        let outcome = try fake.run()
        #expect(ends(outcome) == ["end:exited 0"], "\(outcome)")
        #expect(outcome.output.contains("missing:memory-cgroup="), "\(outcome)")
        #expect(try fake.log() == [])
    }

    /// With and without cgroup.kill, which came with Linux 5.14.
    @Test(arguments: [true, false])
    func `what a killed launcher left is removed, with what still runs in it`(
        canKillAtOnce: Bool
    ) throws {
        let fake = try FakeCgroup()
        let sleeper = try Sleeper()
        let name = "judge-999999999-1"
        try fake.addGroup(name, members: [sleeper.process])
        if !canKillAtOnce { try Files.removeTree("\(fake.hierarchy)/\(name)/cgroup.kill") }
        let outcome = try fake.run()
        #expect(ends(outcome) == ["end:exited 0"], "\(outcome)")
        #expect(try fake.groups() == [])
        #expect(try fake.log().contains("write cgroup.kill 1") == canKillAtOnce)
        #expect(try sleeper.endedBefore())
    }

    @Test func `the groups of others and of a living launcher stay`() throws {
        let fake = try FakeCgroup()
        let sleeper = try Sleeper()
        let started = try Self.startTime(of: sleeper.process)
        let own = "judge-\(sleeper.process)-\(started)"
        let others = ["user.slice", "judge", "judge-notes", "judge-999999999-1-x", "judges-1-1"]
        for name in [own] + others { try fake.addGroup(name, members: [sleeper.process]) }
        // Its number is another process's now.
        try fake.addGroup("judge-\(sleeper.process)-1")
        #expect(ends(try fake.run()) == ["end:exited 0"])
        #expect(try Set(fake.groups()) == Set([own] + others))
        #expect(try !sleeper.endedBefore())
    }

    /// A launcher in another pid namespace cannot be seen, but holds its lock.
    @Test func `a group that somebody has locked stays`() throws {
        let fake = try FakeCgroup()
        let name = "judge-999999999-1"
        try fake.addGroup(name)
        let file = open("\(fake.hierarchy)/\(name)", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        #expect(flock(file, LOCK_EX) == 0)
        #expect(ends(try fake.run()) == ["end:exited 0"])
        #expect(try fake.groups() == [name])
        close(file)
        #expect(ends(try fake.run()) == ["end:exited 0"])
        #expect(try fake.groups() == [])
    }

    /// Field 22 of /proc/PID/stat.
    private static func startTime(of process: Int32) throws -> String {
        let text = String(decoding: try Files.read("/proc/\(process)/stat"), as: UTF8.self)
        let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
        return String(fields[20])
    }
}
