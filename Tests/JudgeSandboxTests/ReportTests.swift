import JudgeCore
import Testing

@testable import JudgeSandbox

struct ReportTests {
    @Test(arguments: [
        ("exited 3", RunEnd.exited(code: 3)), ("signalled 11", .signalled(11)),
        ("cpu-limit", .cpuLimit), ("wall-limit", .wallLimit), ("output-limit", .outputLimit),
        ("memory-limit", .memoryLimit),
        (
            "forbidden-call socket 2 1 0 0 0 18446744073709551615",
            .forbiddenCall(
                SystemCall(name: "socket", arguments: [2, 1, 0, 0, 0, 18_446_744_073_709_551_615]))
        ),
    ])
    func `an end is read as the launcher writes it`(text: String, end: RunEnd) {
        #expect(RunEnd(launcherText: text) == end)
    }

    @Test(arguments: ["", "exited", "exited x", "signalled", "forbidden-call socket 1", "done"])
    func `an end that makes no sense is none`(text: String) {
        #expect(RunEnd(launcherText: text) == nil)
    }

    @Test func `a report takes its bytes in order`() throws {
        var rest = Array("OBJECTouterranswcall 5\n".utf8)[...]
        let report = try BoxReport(
            lines: [
                ("report", "1"), ("end", "exited 0"), ("user-nanoseconds", "7"),
                ("system-nanoseconds", "3"), ("wall-nanoseconds", "20"), ("peak-bytes", "4096"),
                ("file", "submission.so=6"), ("stdout-bytes", "3"), ("stderr-bytes", "3"),
                ("truncated", "stderr"), ("answer-bytes", "4"), ("note-bytes", "7"),
            ]
        ) { count in
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        #expect(report.files == ["submission.so": Array("OBJECT".utf8)])
        #expect(report.run.cpu == .nanoseconds(10))
        #expect(report.run.standardOutput == Array("out".utf8))
        #expect(report.run.standardError == Array("err".utf8))
        #expect(report.run.isErrorCut && !report.run.isOutputCut)
        #expect(report.run.answer == Array("answ".utf8))
        #expect(report.run.callTime == .nanoseconds(5))
    }

    @Test func `a report without sense is our fault`() {
        for lines in [[("end", "gone")], [("user-nanoseconds", "x"), ("end", "exited 0")], []] {
            let failure = #expect(throws: JudgeFailure.self) {
                try BoxReport(lines: lines.map { (key: $0.0, value: $0.1) }) { _ in [] }
            }
            #expect(failure?.fault == .judge)
        }
    }

    @Test func `a note is read line by line, and nonsense in it is nothing`() {
        let note = RunNote(Array("crash 11 1 64 128\nrubbish\ncall x\ncall 9\n".utf8))
        #expect(note.callTime == .nanoseconds(9))
        #expect(
            note.crash == CrashNote(signal: 11, isStackOverflow: true, offsets: [64, 128]))
        #expect(note.fault == nil)
        #expect(RunNote(Array("fault no entry\n".utf8)).fault == "no entry")
        #expect(RunNote([0xff, 0x0a, 0x00]).crash == nil)
    }

    @Test func `the level follows from the layers`() {
        let all = Set(Layer.allCases)
        let namespaces: Set<Layer> = [
            .user, .mount, .pid, .net, .ipc, .uts, .cgroupNamespace, .root, .proc,
        ]
        #expect(Isolation(layers: all).level == 3)
        #expect(Isolation(layers: all.subtracting([.memoryCgroup])).level == 2)
        #expect(Isolation(layers: all.subtracting([.landlock])).level == 2)
        for layer in namespaces {
            #expect(Isolation(layers: all.subtracting([layer])).level == 1)
        }
        #expect(Isolation(layers: all.subtracting(namespaces)).level == 1)
        #expect(Isolation(layers: all.subtracting(namespaces.union([.landlock]))).level == 0)
        for layer: Layer in [.seccomp, .rlimits, .noNewPrivileges, .capabilities] {
            #expect(Isolation(layers: all.subtracting([layer])).level == 0)
        }
    }
}
