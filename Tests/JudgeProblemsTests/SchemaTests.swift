import Foundation
import JudgeCore
import Testing

@testable import JudgeProblems

struct SchemaTests {
    private static let schemas = InterviewSchema.all + InterviewSchema.mocks

    /// No key takes a list in a list: each must object, at its own place.
    @Test(
        arguments: schemas.flatMap { schema in
            schema.rows.indices.map { (schema.title, $0) }
        })
    func `every key of the table is checked by the reader`(title: String, index: Int) throws {
        let schema = try #require(Self.schemas.first { $0.title == title })
        let name = schema.rows[index].name
        let failure = try #require(
            #expect(throws: JudgeFailure.self) {
                let text = "# a comment\n\(name): [[]]\n"
                return try MappingReader(try YAMLDocument.read(text, file: title), schema)
            })
        #expect(failure.line == 2)
        #expect(failure.message.hasPrefix("`\(name)"), "\(failure.message)")
    }

    @Test func `every key of interview.yaml has an effect`() throws {
        let text = """
            track: ml
            topic: metrics
            difficulty: hard
            kind: class
            node: random
            fresh_nodes: true
            minutes: 45
            grader: unordered
            language_mode: 6
            complexity: {time: "O(1)"}
            hints: [one]
            roles: [two]
            prerequisites: [three]
            related: [four]

            """
        let library = try TemporaryLibrary(changing: ["interview.yaml": text])
        let path = "\(library.root)/algorithms/two-sum/interview.yaml"
        let file = try InterviewFile(path: path)
        #expect(file.track == .ml)
        #expect(file.topic == "metrics")
        #expect(file.difficulty == .hard)
        #expect(file.kind == .class)
        #expect(file.node == .random)
        #expect(file.freshNodes)
        #expect(file.minutes == 45)
        #expect(file.grader == GraderChoice(name: "unordered"))
        #expect(file.languageMode == 6)
        #expect(file.complexity == Complexity(time: "O(1)"))
        #expect(file.hints == ["one"])
        #expect(file.roles == ["two"])
        #expect(file.prerequisites.map(\.description) == ["three"])
        #expect(file.related.map(\.description) == ["four"])
        // A new key must be tried here too.
        let node = try YAMLDocument.read(path: path)
        guard case .mapping(let members) = node.value else { return }
        #expect(members.map(\.key) == InterviewSchema.Interview.schema.rows.map(\.name))
    }

    @Test func `the defaults are those of the table`() throws {
        let library = try TemporaryLibrary(changing: [:])
        let file = try InterviewFile(path: "\(library.root)/algorithms/two-sum/interview.yaml")
        #expect(file.grader == GraderChoice(name: "exact"))
        #expect(file.languageMode == 5)
        #expect(file.node == nil && !file.freshNodes)
        #expect(file.complexity == nil)
        #expect(file.hints == [] && file.roles == [])
        #expect(file.prerequisites == [] && file.related == [])
        let rows = InterviewSchema.Interview.schema.rows.map { "\($0.name) \($0.presence)" }
        #expect(rows.contains("grader `exact`") && rows.contains("language_mode `5`"))
        #expect(rows.contains("node optional") && rows.contains("fresh_nodes `false`"))
    }

    @Test func `the published document is up to date`() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Problems/FORMAT.md").standardized
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(InterviewSchema.markdown.utf8).write(to: path)
        }
        let committed = try String(contentsOf: path, encoding: .utf8)
        #expect(
            committed == InterviewSchema.markdown,
            "RECORD_SNAPSHOTS=1 swift test --filter JudgeProblemsTests writes it anew")
    }
}
