import Glibc
import JudgeCore
import JudgeFiles
import JudgePractice
import JudgeStore
import JudgeTestSupport
import Testing

/// Whatever befalls a mock interview, its report is that of one that nothing
/// befell.
@Suite(.timeLimit(.minutes(60)))
struct MockCrashTests {
    private func uninterrupted() throws -> MockReport {
        let folder = try TemporaryFolder()
        let mock = ScriptedMock(folder: folder.path)
        try mock.play()
        return try #require(try mock.report())
    }

    @Test func `the script is a whole interview`() throws {
        let folder = try TemporaryFolder()
        try ScriptedMock(folder: folder.path).play()
        let store = try PracticeStore.open(folder: folder.path)
        #expect(try store.mock(ScriptedMock.id)?.events.count == ScriptedMock.count)
        #expect(try store.runningMock() == nil)
        #expect(try store.submissions(HistoryQuery(mock: ScriptedMock.id)).count == 4)
        let report = try uninterrupted()
        #expect(report.phase == .finished)
        #expect(report.points > .zero)
        #expect(report.components.map(\.points).reduce(.zero, +) == report.points)
    }

    @Test(arguments: 1...ScriptedMock.count)
    func `killed after any event, the interview goes on and ends the same`(
        count: Int
    ) async throws {
        let folder = try TemporaryFolder()
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = folder.path as String, count = count as Int] in
            try ScriptedMock(folder: path, deadlyCount: count).play()
        }
        let mock = ScriptedMock(folder: folder.path)
        let store = try PracticeStore.open(folder: folder.path)
        #expect(try store.mock(ScriptedMock.id)?.events.count == count)
        try mock.play()
        #expect(try mock.report() == uninterrupted())
        #expect(try store.submissions(HistoryQuery(mock: ScriptedMock.id)).count == 4)
    }

    @Test(arguments: [1, 4, 8, 12, 15])
    func `killed again and again, it ends the same`(step: Int) async throws {
        let folder = try TemporaryFolder()
        for count in stride(from: 1, through: ScriptedMock.count, by: step) {
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = folder.path as String, count = count as Int] in
                try ScriptedMock(folder: path, deadlyCount: count).play()
            }
        }
        let mock = ScriptedMock(folder: folder.path)
        try mock.play()
        #expect(try mock.report() == uninterrupted())
    }

    /// Milliseconds until the process is killed, wherever it is then.
    @Test(arguments: [0, 2, 5, 9, 14, 20, 27, 35])
    func `killed at any time, it ends the same`(milliseconds: UInt32) async throws {
        let folder = try TemporaryFolder()
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = folder.path as String, milliseconds = milliseconds as UInt32] in
            var thread = pthread_t()
            let time = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
            time.initialize(to: milliseconds)
            pthread_create(
                &thread, nil,
                { time in
                    usleep((time?.load(as: UInt32.self) ?? 0) * 1000)
                    kill(getpid(), SIGKILL)
                    return nil
                }, time)
            try ScriptedMock(folder: path).play()
            while true { pause() }
        }
        let mock = ScriptedMock(folder: folder.path)
        try mock.play()
        #expect(try mock.report() == uninterrupted())
    }

    @Test(arguments: 1...ScriptedMock.played)
    func `a clock set back changes nothing but a note`(count: Int) async throws {
        let folder = try TemporaryFolder()
        let mock = ScriptedMock(folder: folder.path, accident: .clockSetBack(after: count))
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = folder.path as String, count = count as Int] in
            try ScriptedMock(
                folder: path, accident: .clockSetBack(after: count), deadlyCount: count
            ).play()
        }
        try mock.play()
        try expectSame(mock, but: "The wall clock was set meanwhile")
    }

    @Test(arguments: 1...ScriptedMock.played)
    func `a restart of the machine changes nothing but a note`(count: Int) async throws {
        let folder = try TemporaryFolder()
        let mock = ScriptedMock(folder: folder.path, accident: .restarted(after: count))
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = folder.path as String, count = count as Int] in
            try ScriptedMock(
                folder: path, accident: .restarted(after: count), deadlyCount: count
            ).play()
        }
        try mock.play()
        try expectSame(mock, but: "The machine was started anew")
    }

    private func expectSame(_ mock: ScriptedMock, but note: String) throws {
        var report = try #require(try mock.report())
        var expected = try uninterrupted()
        #expect(report.notes.contains { $0.hasPrefix(note) }, "\(report.notes)")
        report.notes = []
        expected.notes = []
        #expect(report == expected)
    }

    @Test(
        .enabled(if: SmallDisk.canMount, "mounting needs root"), arguments: 1..<ScriptedMock.count)
    func `a full disk is said, and loses nothing`(count: Int) async throws {
        let disk = try SmallDisk(kibibytes: 1024)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = disk.path as String, count = count as Int] in
            try ScriptedMock(folder: path, deadlyCount: count).play()
        }
        let store = try PracticeStore.open(folder: disk.path)
        let before = try store.mock(ScriptedMock.id)
        try fill(disk)
        let mock = ScriptedMock(folder: disk.path)
        // Some events may still fit into pages that the log has.
        do { try mock.play() } catch let failure as JudgeFailure { expectFull(failure) }
        let failure = #expect(throws: JudgeFailure.self) {
            for _ in 0..<50 { try recordFiller(store) }
        }
        if let failure { expectFull(failure) }
        let after = try store.mock(ScriptedMock.id)
        #expect(after?.events.prefix(before?.events.count ?? 0) == before?.events[...])
        #expect(unlink("\(disk.path)/ballast") == 0)
        try mock.play()
        #expect(try mock.report() == uninterrupted())
    }

    private func expectFull(_ failure: JudgeFailure) {
        #expect(failure.code == "store")
        #expect(failure.message.contains("no space left"), "\(failure)")
    }

    /// A submission beside the interview, which makes the file grow.
    private func recordFiller(_ store: PracticeStore) throws {
        let submission = ScriptedMock.submission(
            "filler-\(UInt64.random(in: 0 ... .max))", ScriptedMock.anagrams, declared: nil)
        try store.record(
            SubmissionRecord(
                ScriptedMock.judging(submission, ScriptedMock.anagrams),
                source: [UInt8](repeating: 65, count: 16_384)),
            of: ScriptedMock.problem(ScriptedMock.anagrams).summary, event: nil,
            rules: PracticePolicy())
    }

    private func fill(_ disk: SmallDisk) throws {
        let file = open("\(disk.path)/ballast", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(file) }
        let block = [UInt8](repeating: 1, count: 4096)
        while write(file, block, block.count) > 0 {}
        #expect(errno == ENOSPC)
    }
}
