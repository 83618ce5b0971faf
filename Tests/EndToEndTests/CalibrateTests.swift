import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// `judge calibrate`: a machine on which a right solution is slower than the
/// author's, by a solution that takes its time.
struct CalibrateTests {
    private static func library() throws -> LibraryCopy {
        let library = try LibraryCopy()
        // Without the large tests nothing is too slow.
        try Files.removeTree("\(library.package)/submissions/time_limit_exceeded")
        let accepted = "\(library.package)/submissions/accepted"
        let source = String(
            decoding: try Files.read("\(accepted)/dictionary.swift"), as: UTF8.self)
        // CPU time of the process, of which starting takes a little: it always
        // exceeds a limit of 250 ms, and never half of a second.
        let signature = "-> [Int] {\n"
        #expect(source.contains(signature))
        try library.write(
            "submissions/accepted/patient.swift",
            source.replacing(
                signature,
                with: signature + """
                        if nums.count == 2 { while clock() < 300_000 {} }

                    """))
        return library
    }

    @Test func `a limit that is too tight is raised, named in reports and forgotten`() throws {
        let library = try Self.library()
        let patient = "\(library.package)/submissions/accepted/patient.swift"
        func submitted() throws -> JSONValue {
            try library.judge.json("submit", "two-sum", patient).document
        }
        #expect(try submitted()["verdict"]?.text == "TLE")

        let (code, document) = try library.judge.json("calibrate", "two-sum")
        #expect(code == 0)
        let calibration = try #require(document.elements.first)
        #expect(calibration["statedMilliseconds"]?.asDouble == 250)
        #expect(calibration["limitMilliseconds"]?.asDouble == 1000, "\(document)")
        #expect(calibration["raised"] == .bool(true))
        #expect(
            calibration["slowestAccepted"]?["path"]?.text
                == "submissions/accepted/patient.swift")
        #expect(calibration["fastestTooSlow"] == .null)

        let judging = try submitted()
        #expect(judging["verdict"]?.text == "AC")
        #expect(judging["limits"]?["cpuMilliseconds"]?.asDouble == 1000)
        #expect(judging["limits"]?["statedCpuMilliseconds"]?.asDouble == 250)
        let report = try library.judge("submit", "two-sum", patient).output
        #expect(report.contains("Limit    1.00 s, raised from 250 ms for this machine"))
        let shown = try library.judge("show", "two-sum").output
        #expect(shown.contains("1.00 s of CPU time (250 ms, raised for this machine)"))
        // A package is proven with what it states.
        let (_, proof) = try library.judge.json("verify", "two-sum", "--timing")
        let faults = proof.elements.first?["faults"]?.elements ?? []
        #expect(
            faults.contains {
                $0["aspect"]?.text == "timing"
                    && $0["message"]?.text?.hasSuffix("1.00 s on this machine") == true
            }, "\(faults)")
        #expect(proof.elements.first?["timing"]?["raised"] == .bool(true))

        // Another limit was not measured.
        try library.change("problem.yaml", "time_limit: 0.25", "time_limit: 0.26")
        #expect(try submitted()["verdict"]?.text == "TLE")
        try library.change("problem.yaml", "time_limit: 0.26", "time_limit: 0.25")
        #expect(try submitted()["verdict"]?.text == "AC")

        #expect(
            try library.judge("calibrate", "two-sum", "--forget").output
                == "1 raised time limit forgotten.\n")
        #expect(try submitted()["verdict"]?.text == "TLE")
    }

    @Test func `a limit that is wide enough stays, and nothing is kept`() throws {
        let library = try Self.library()
        try Files.removeTree("\(library.package)/submissions/accepted/patient.swift")
        let outcome = try library.judge("calibrate", "--all")
        #expect(outcome.code == 0)
        #expect(
            outcome.output.hasSuffix("1 time limit measured; all hold as they are stated.\n"))
        #expect(
            try library.judge("calibrate", "two-sum", "--forget").output
                == "0 raised time limits forgotten.\n")
    }

    @Test func `a solution that is too slow and could pass is named`() throws {
        let library = try LibraryCopy()
        // Its large tests are gone: nothing is slow.
        let outcome = try library.judge("calibrate", "two-sum")
        #expect(outcome.code == 1)
        #expect(
            outcome.output.contains("two-sum: a submission that is too slow may pass here."),
            "\(outcome.output)")
    }

    @Test func `an accepted solution that is not accepted ends it`() throws {
        let library = try Self.library()
        let folder = "\(library.package)/submissions"
        try Files.write(
            try Files.read("\(folder)/wrong_answer/one_based.swift"),
            to: "\(folder)/accepted/one_based.swift")
        let (code, document) = try library.judge.json("calibrate", "two-sum")
        #expect(code == 3)
        #expect(document["error"]?["code"]?.text == "other-verdict")
        #expect(try library.judge("calibrate").code == 2)
        #expect(try library.judge("calibrate", "two-sum", "--all").code == 2)
        #expect(try library.judge("calibrate", "two-sun").code == 2)
    }
}
