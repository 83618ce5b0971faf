import Foundation
import JudgeCore
import JudgeProblems
import Testing

/// What a list remembers of packages, and when it looks again.
struct SummaryMemoryTests {
    private let library: TemporaryLibrary
    private let path: String
    private static let now = Int(Date.now.timeIntervalSince1970) * 1_000_000_000
    /// When everything that a test writes is settled.
    private static let later = now + 3_600_000_000_000

    init() throws {
        library = try TemporaryLibrary(changing: [:])
        path = "\(library.root)/.memory/summaries"
    }

    private func titles(reader: String = "1", now: Int = later) throws -> [String] {
        try library.library.summaries(
            rememberedIn: SummaryMemory(path: path, reader: reader), now: now
        ).problems.map(\.title)
    }

    private func memory() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// Has the memory say something else than the package.
    private func forge() throws {
        let text = try memory().replacing("\tTwo Sum\t", with: "\tRemembered\t")
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test func `what has not changed is not read again`() throws {
        #expect(try titles() == ["Two Sum"])
        try forge()
        #expect(try titles() == ["Remembered"])
    }

    @Test func `what has changed is read again`() throws {
        _ = try titles()
        try forge()
        let file = "\(library.root)/algorithms/two-sum/problem.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        // As long as before, and with the same time: the kernel knows.
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        try text.replacing("Two Sum", with: "Sum Two").write(
            toFile: file, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes(
            [.modificationDate: attributes[.modificationDate] as Any], ofItemAtPath: file)
        #expect(try titles() == ["Sum Two"])
        #expect(try memory().contains("\tSum Two\t"))
    }

    @Test func `what changed a moment ago is not kept`() throws {
        #expect(try titles(now: Self.now) == ["Two Sum"])
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `another judge reads for itself`() throws {
        _ = try titles()
        try forge()
        #expect(try titles(reader: "2") == ["Two Sum"])
    }

    @Test(arguments: ["", "x", "interview-judge-summaries-1\t1\nnothing\n"])
    func `a damaged memory counts as empty`(text: String) throws {
        _ = try titles()
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try titles() == ["Two Sum"])
        #expect(try memory().contains("\tTwo Sum\t"))
    }

    @Test func `a package that is gone is forgotten`() throws {
        _ = try titles()
        try library.remove("algorithms/two-sum")
        #expect(try titles() == [])
        #expect(try !memory().contains("Two Sum"))
    }

    @Test func `what is broken is said each time`() throws {
        try library.write("algorithms/two-sum/interview.yaml", Data("track: 7\n".utf8))
        for _ in 0..<2 {
            let found = try library.library.summaries(
                rememberedIn: SummaryMemory(path: path, reader: "1"), now: Self.later)
            #expect(found.problems.isEmpty && found.broken.count == 1)
        }
    }
}
