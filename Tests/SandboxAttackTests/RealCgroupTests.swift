import Glibc
import JudgeFiles
import JudgeTestSupport
import Testing

/// The part of version 2 that this machine really has.
///
/// Members, CPU time and killing are real. Limits of controllers that are
/// elsewhere can be written and do nothing (FakeCgroup/fake_cgroup.c).
@Suite(
    .timeLimit(.minutes(60)), .serialized,
    .enabled(if: RealHierarchy.mount != nil, "needs a writable cgroup2 hierarchy"))
struct RealCgroupTests {
    /// A launcher that sees only that hierarchy, at its top.
    private func fake() throws -> (FakeCgroup, top: String) {
        let mount = try #require(RealHierarchy.mount)
        let fake = try FakeCgroup(group: mount.root)
        try fake.folder.write(
            "mountinfo", "41 31 0:38 \(mount.root) \(mount.point) rw - cgroup2 cgroup2 rw\n")
        return (fake, mount.point)
    }

    @Test func `a box has its group and leaves none`() throws {
        let (fake, top) = try fake()
        let running = try fake.start(times: 2)
        let outcome = running.wait()
        #expect(outcome.code == 0, "\(outcome)")
        #expect(outcome.output.contains("layer:cpu-cgroup\n"), "\(outcome)")
        #expect(outcome.output.contains("layer:memory-cgroup\n"), "\(outcome)")
        #expect(outcome.output.split(separator: "\n").filter { $0 == "end:exited 0" }.count == 2)
        #expect(try Files.list(top).allSatisfy { !$0.hasPrefix("judge-\(running.process)-") })
    }

    @Test func `what runs in an abandoned group is killed and the group removed`() throws {
        let (fake, top) = try fake()
        let sleeper = try Sleeper()
        let group = "\(top)/judge-999999999-1"
        try Files.makeFolder(group)
        let members = open("\(group)/cgroup.procs", O_WRONLY | O_CLOEXEC)
        #expect(Files.writeAll(Array("\(sleeper.process)".utf8), to: members) == 0)
        close(members)
        let entered = String(decoding: try Files.read("\(group)/cgroup.procs"), as: UTF8.self)
        #expect(entered == "\(sleeper.process)\n")
        let outcome = try fake.run()
        #expect(outcome.code == 0, "\(outcome)")
        #expect(!Files.exists(group))
        #expect(try sleeper.endedBefore())
    }
}

private enum RealHierarchy {
    /// Root and mount point of version 2, where groups can be made in it.
    static let mount: (root: String, point: String)? = {
        let mounts = (try? Files.read("/proc/self/mountinfo")) ?? []
        for line in String(decoding: mounts, as: UTF8.self).split(separator: "\n")
        where line.contains(" - cgroup2 ") {
            let fields = line.split(separator: " ").map(String.init)
            let probe = "\(fields[4])/judge-test-\(getpid())"
            if mkdir(probe, 0o755) == 0 {
                rmdir(probe)
                return (fields[3], fields[4])
            }
        }
        return nil
    }()
}
