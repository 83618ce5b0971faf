import Glibc
import JudgeCore
import JudgeFiles
import JudgePresentation
import JudgeProblems
import JudgeTestSupport
import Testing

struct CatalogueTests {
    private static let root = "\(TestProcess.checkout)/Problems"

    @Test func `the page that lists the library is up to date`() throws {
        let library = ProblemLibrary(root: Self.root)
        let page = CatalogueMarkdown.page(
            try library.summaries().problems, mocks: try library.mockSets().sets)
        let path = "\(Self.root)/README.md"
        if getenv("RECORD_SNAPSHOTS").map({ String(cString: $0) }) == "1" {
            try Files.write(Array(page.utf8), to: path)
        }
        let committed = String(decoding: try Files.read(path), as: UTF8.self)
        #expect(committed == page, "RECORD_SNAPSHOTS=1 swift test --filter CatalogueTests")
    }
}
