import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeSelftest

struct AttackCatalogueTests {
    private let folder: TemporaryFolder
    private static let head = "id\tclass\tdoes\tlevel3\tlevel2\tlevel1\n"

    init() throws { folder = try TemporaryFolder() }

    private func read(_ text: String) throws -> AttackCatalogue {
        try folder.write("catalogue.tsv", text)
        return try AttackCatalogue(folder: folder.path)
    }

    @Test func `a row has outcomes for each level, as the column before or open`() throws {
        let catalogue = try read(
            "# why\n\(Self.head)a-b\tfiles\tTries it.\tSV socket | RTE\t=\topen\n")
        let attack = try #require(catalogue.attacks.first)
        #expect("\(attack.id)" == "a-b")
        #expect(attack.expected[3]?.map(\.description) == ["SV socket", "RTE"])
        #expect(attack.expected[2] == attack.expected[3])
        #expect(attack.expected[1] == nil)
    }

    @Test(arguments: [
        ("id\tclass\n", 1, "expected the columns"),
        (head + "a\tb\tc\tAC\t=\n", 2, "expected 6 columns, got 5"),
        (head + "a\tb\tc\tAC\t=\t=\n#\nA!\tb\tc\tAC\t=\t=\n", 4, "not a row's name"),
        (head + "a\tb\tc\tAX\t=\t=\n", 2, "is not an outcome"),
        (head + "a\tb\tc\tRTE socket\t=\t=\n", 2, "is not an outcome"),
        (head + "a\tb\tc\t=\t=\t=\n", 2, "level 3 has no outcome"),
    ])
    func `a line without sense is named`(text: String, line: Int, says: String) throws {
        let failure = #expect(throws: JudgeFailure.self) { try read(text) }
        #expect(failure?.line == line)
        #expect(failure?.file?.hasSuffix("catalogue.tsv") == true)
        #expect(failure?.message.contains(says) == true, "\(String(describing: failure))")
    }

    @Test(arguments: [
        ("SV socket", Verdict.securityViolation, "called socket(AF_INET)", true),
        ("SV socket", .securityViolation, "called socketpair(AF_UNIX)", false),
        ("SV", .securityViolation, "called socketpair(AF_UNIX)", true),
        ("AC", .wrongAnswer, "", false),
    ])
    func `an outcome is met by its verdict and its call`(
        text: String, verdict: Verdict, reason: String, isMet: Bool
    ) throws {
        #expect(try #require(Outcome(text)).matches(verdict, reason: reason) == isMet)
    }

    @Test func `what is shipped has a program or a scenario for every row`() throws {
        let catalogue = try AttackCatalogue(folder: "\(TestProcess.checkout)/Sandbox/attacks")
        let ids = catalogue.attacks.map(\.id)
        #expect(Set(ids).count == ids.count)
        for attack in catalogue.attacks {
            #expect(
                try catalogue.program(of: attack) != nil || Scenario.named("\(attack.id)") != nil,
                "\(attack.id)")
        }
        let programs = try Files.list("\(TestProcess.checkout)/Sandbox/attacks/programs")
        #expect(Set(programs).isSubset(of: ids.map { "\($0).swift" }))
    }
}
