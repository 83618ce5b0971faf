import Glibc
import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeStore

struct ReadOnlyTests {
    /// Fills a store; `isClosed` as its last user leaves it, otherwise as one
    /// that was killed does.
    private func fill(_ folder: String, isClosed: Bool) throws {
        let source = try TemporaryFolder()
        let store = try PracticeStore.open(folder: source.path)
        for id in ["a", "b"] {
            _ = try store.record(
                Sample.fullSubmission(id), of: Sample.problem(), event: nil, rules: SampleRules())
        }
        try store.begin("m", with: Sample.started())
        if isClosed { try store.close() }
        for name in try Files.list(source.path) {
            try Files.write(try Files.read("\(source.path)/\(name)"), to: "\(folder)/\(name)")
        }
        #expect(try Files.list(folder).contains("practice.sqlite-wal") == !isClosed)
    }

    /// Runs in a process without rights, too.
    private static func check(_ folder: String) throws {
        let names = try Files.list(folder)
        let store = try #require(try PracticeStore.openIfExists(folder: folder))
        #expect(store.isReadOnly)
        let contents = try Contents(store)
        #expect(contents.submissions.map(\.summary.id) == ["b", "a"])
        #expect(contents.submissions.last == (try Sample.fullSubmission("a")))
        #expect(contents.running?.events == [try Sample.started()])
        for failure in [
            failureOf { try store.begin("n", with: Sample.started()) },
            failureOf { _ = try PracticeStore.open(folder: folder) },
        ] {
            #expect(failure?.code == "store")
            #expect(failure?.message == "can be read but not written")
            #expect(failure?.file == "\(folder)/practice.sqlite")
        }
        // What can be read can be backed up.
        let elsewhere = try TemporaryFolder()
        try store.backup(to: "\(elsewhere.path)/backup")
        try PracticeStore.restore(from: "\(elsewhere.path)/backup", folder: elsewhere.path)
        #expect(try Contents(PracticeStore.open(folder: elsewhere.path)) == contents)
        #expect(try Files.list(folder) == names)
    }

    @Test(.enabled(if: SmallDisk.canMount, "mounting needs root"), arguments: [true, false])
    func `a store on a disk that cannot be written is read`(_ isClosed: Bool) throws {
        let disk = try SmallDisk(kibibytes: 4096)
        try fill(disk.path, isClosed: isClosed)
        try disk.makeReadOnly()
        try Self.check(disk.path)
    }

    @Test(arguments: [true, false])
    func `a store of somebody else's is read`(_ isClosed: Bool) async throws {
        let folder = try TemporaryFolder()
        try fill(folder.path, isClosed: isClosed)
        for name in try Files.list(folder.path) { chmod("\(folder.path)/\(name)", 0o444) }
        chmod(folder.path, 0o555)
        defer { chmod(folder.path, 0o755) }
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            try dropRights()
            try ReadOnlyTests.check(path)
        }
    }

    @Test func `a folder that cannot be written gets no store`() async throws {
        let folder = try TemporaryFolder()
        chmod(folder.path, 0o555)
        defer { chmod(folder.path, 0o755) }
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            try dropRights()
            #expect(try PracticeStore.openIfExists(folder: path) == nil)
            let failure = failureOf { _ = try PracticeStore.open(folder: "\(path)/data") }
            #expect(failure?.code == "store")
            #expect(failure?.message == "cannot be opened, for want of permission")
            #expect(failure?.file == "\(path)/data")
        }
    }

    @Test func `a store that may not be read is not taken for none`() async throws {
        let folder = try TemporaryFolder()
        try fill(folder.path, isClosed: true)
        chmod("\(folder.path)/practice.sqlite", 0o000)
        chmod(folder.path, 0o555)
        defer { chmod(folder.path, 0o755) }
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            try dropRights()
            let failure = failureOf { _ = try PracticeStore.openIfExists(folder: path) }
            #expect(failure?.code == "store")
            #expect(failure?.message == "cannot be opened, for want of permission")
        }
    }
}

/// Goes on as an ordinary user, to whom the modes of files mean something.
private func dropRights() throws {
    guard geteuid() == 0 else { return }
    guard setgroups(0, nil) == 0, setgid(60_002) == 0, setuid(60_002) == 0 else {
        throw FileError(path: "setuid", number: errno)
    }
}
