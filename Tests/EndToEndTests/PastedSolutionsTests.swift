import JudgeCore
import JudgeFiles
import JudgeTestSupport
import Testing

/// Solutions in the styles in which they are published: they are judged as
/// they are, and where that cannot be, the candidate is told what to change.
@Suite(.timeLimit(.minutes(60)))
struct PastedSolutionsTests {
    struct Row: CustomTestStringConvertible, Sendable {
        /// The file in `Pasted`, without its ending: problem, `--`, style.
        var file: String
        var verdict: String
        /// Words that the judging holds.
        var text: String?
        var testDescription: String { "\(file) is \(verdict)" }

        init(_ file: String, _ verdict: String, _ text: String? = nil) {
            self.file = file
            self.verdict = verdict
            self.text = text
        }

        var slug: String {
            String(file[..<(file.firstRange(of: "--")?.lowerBound ?? file.endIndex)])
        }
    }

    static let folder = "\(TestProcess.checkout)/Tests/EndToEndTests/Pasted"

    static let rows: [Row] = [
        Row("two-sum--attributes", "AC"),
        Row("two-sum--backticked-names", "AC"),
        Row("two-sum--bare-func", "AC"),
        Row("two-sum--byte-order-mark", "AC"),
        Row("two-sum--class-func-helpers", "AC"),
        Row("two-sum--class-renamed", "AC"),
        Row("two-sum--conditional-networking", "AC"),
        Row("two-sum--crlf-tabs-no-final-newline", "AC"),
        Row("two-sum--dispatch", "AC"),
        Row("two-sum--entry-in-extension", "AC"),
        Row("two-sum--enum-namespace", "AC"),
        Row("two-sum--generic-method", "AC"),
        Row("two-sum--globals", "AC"),
        Row("two-sum--kept-in-a-global", "AC"),
        Row("two-sum--mutating-struct", "AC"),
        Row("two-sum--no-break-spaces", "AC"),
        Row("two-sum--nsobject", "AC"),
        Row("two-sum--overloads", "AC"),
        Row("two-sum--playground-global", "AC"),
        Row("two-sum--prints-everywhere", "AC"),
        Row("two-sum--private-import", "AC"),
        Row("two-sum--property-wrapper", "AC"),
        Row("two-sum--protocol-and-class", "AC"),
        Row("two-sum--protocol-default", "AC"),
        Row("two-sum--protocol-default-renamed", "AC"),
        Row("two-sum--semicolons-one-line", "AC"),
        Row("two-sum--some-collection", "AC"),
        Row("two-sum--state-in-properties", "AC"),
        Row("two-sum--struct", "AC"),
        Row("two-sum--subclass", "AC"),
        Row("two-sum--two-classes", "AC"),
        Row("two-sum--typealias-solution", "AC"),
        Row("two-sum--wrong-one-based", "WA"),
        Row("two-sum--brute-force", "TLE", "CPU time"),
        Row("two-sum--async", "CE", "async"),
        Row("two-sum--closure", "CE", "the file declares no class Solution"),
        Row("two-sum--curly-quotes", "CE", "unicode curly quote"),
        Row("two-sum--failable-init", "CE", "init()"),
        Row("two-sum--fileprivate-struct", "CE", "private, so the judge cannot call it"),
        Row("two-sum--import-testing", "CE", "Testing"),
        Row("two-sum--import-uikit", "CE", "no such module 'UIKit'"),
        Row("two-sum--import-xctest", "CE", "XCTest"),
        Row("two-sum--init-with-input", "CE", "init()"),
        Row("two-sum--main", "CE", "remove the type that is marked @main"),
        Row("two-sum--main-actor", "CE", "main actor"),
        Row("two-sum--missing-brace", "CE", "to match this opening '{'"),
        Row("two-sum--misspelt", "CE", "Solution has no twoSum"),
        Row("two-sum--nested-in-namespace", "CE", "LeetCode"),
        Row("two-sum--no-class", "CE", "the file declares no class Solution"),
        Row("two-sum--only-a-comment", "CE", "the file declares no class Solution"),
        Row("two-sum--optional-result", "CE", "-> [Int]? (line 2)"),
        Row("two-sum--other-language", "CE", "expected '{' in class"),
        Row("two-sum--other-problem", "CE", "Solution has no twoSum"),
        Row("two-sum--private-class", "CE", "Solution is private, so the judge cannot call it"),
        Row("two-sum--private-extension", "CE", "private, so the judge cannot call it"),
        Row("two-sum--private-init", "CE", "init()"),
        Row("two-sum--private-method", "CE", "twoSum is private, so the judge cannot call it"),
        Row("two-sum--shebang", "CE", "hashbang line"),
        Row("two-sum--static-method", "CE", "static"),
        Row("two-sum--tests-in-debug", "CE", "remove the statements outside of functions"),
        Row("two-sum--throws", "CE", "throw"),
        Row("two-sum--top-level-assert", "CE", "remove the statements outside of functions"),
        Row("two-sum--top-level-calls", "CE", "remove the statements outside of functions"),
        Row("two-sum--tuple-result", "CE", "-> (Int, Int) (line 2)"),
        Row("two-sum--two-candidates", "CE", "TwoSumBruteForce"),
        Row("two-sum--undefined-name", "CE", "cannot find 'sean' in scope"),
        Row(
            "two-sum--wrong-labels", "CE",
            "Found: func twoSum(nums: [Int], target: Int) -> [Int] (line 2)"),
        Row(
            "two-sum--wrong-labels-crlf", "CE",
            "Found: func twoSum(nums: [Int], target: Int) -> [Int] (line 2)"),
        Row(
            "two-sum--wrong-parameter-type", "CE",
            "twoSum(_ nums: [Double], _ target: Double) -> [Int] (line 2)"),

        Row("valid-parentheses--braces-in-literals", "AC"),
        Row("valid-parentheses--character-extension", "AC"),
        Row("valid-parentheses--linked-stack", "AC"),
        Row("valid-parentheses--nested-enum", "AC"),
        Row("valid-parentheses--own-print", "AC"),
        Row("valid-parentheses--own-stack", "AC"),
        Row("valid-parentheses--regex-builder", "AC"),
        Row("valid-parentheses--regex-literal", "AC"),
        Row("valid-parentheses--regex-with-class", "AC"),
        Row("valid-parentheses--unicode-names", "AC"),
        Row("valid-parentheses--forced-last", "RTE", "Unexpectedly found nil"),
        Row("valid-parentheses--string-subscript", "TLE", "CPU time"),

        Row("group-anagrams--array-extension", "AC"),
        Row("group-anagrams--bare-func-with-helpers", "AC"),
        Row("group-anagrams--hashable-key", "AC"),
        Row("group-anagrams--one-liner", "AC"),
        Row("group-anagrams--ordered-dictionary", "AC"),
        Row("group-anagrams--wrong-set-key", "WA"),
        Row("group-anagrams--result-is-dictionary", "CE", "-> [String: [String]] (line 2)"),

        Row("product-of-array-except-self--algorithms", "AC"),
        Row("product-of-array-except-self--concurrent-perform", "AC"),
        Row("product-of-array-except-self--inout-helpers", "AC"),
        Row("product-of-array-except-self--operators", "AC"),
        Row("product-of-array-except-self--prefix-suffix", "AC"),
        Row("product-of-array-except-self--crash-division", "RTE", "Division by zero"),

        Row("move-zeroes--array-extension", "AC"),
        Row("move-zeroes--partition-algorithms", "AC"),
        Row("move-zeroes--returns-count", "AC"),
        Row("move-zeroes--swap", "AC"),
        Row("move-zeroes--old-swift-inout", "CE", "C-style for statement was removed"),
        Row("move-zeroes--without-inout", "CE", "Expected: func moveZeroes(_ nums: inout [Int])"),

        Row("longest-substring-without-repeating-characters--deque", "AC"),
        Row("longest-substring-without-repeating-characters--dictionary", "AC"),
        Row("longest-substring-without-repeating-characters--ordered-set", "AC"),
        Row("longest-substring-without-repeating-characters--own-max", "AC"),
        Row(
            "longest-substring-without-repeating-characters--ascii-table", "RTE",
            "Unexpectedly found nil"),

        Row("median-of-two-sorted-arrays--generic-merge", "AC"),
        Row("median-of-two-sorted-arrays--heap", "AC"),
        Row("median-of-two-sorted-arrays--own-heap", "AC"),
        Row("median-of-two-sorted-arrays--partition", "AC"),
        Row("median-of-two-sorted-arrays--float-result", "CE", "-> Float (line 2)"),

        Row("reverse-linked-list--definition-in-comment", "AC"),
        Row("reverse-linked-list--extends-list-node", "AC"),
        Row("reverse-linked-list--implicitly-unwrapped", "AC"),
        Row("reverse-linked-list--own-linked-list", "AC"),
        Row("reverse-linked-list--own-list-node", "AC"),
        Row("reverse-linked-list--own-node-generic", "AC"),
        Row("reverse-linked-list--own-node-hashable", "AC"),
        Row("reverse-linked-list--own-node-one-init", "AC"),
        Row("reverse-linked-list--recursive", "AC"),
        Row("reverse-linked-list--recursive-closure", "AC"),
        Row("reverse-linked-list--non-optional-result", "RTE", "Unexpectedly found nil"),
        Row("reverse-linked-list--endless-loop", "TLE", "CPU time"),
        Row("reverse-linked-list--own-node-labelled-init", "CE", "init(_ val: Int)"),
        Row("reverse-linked-list--own-node-other-members", "CE", "next: ListNode?"),
        Row(
            "reverse-linked-list--private-own-node", "CE",
            "reverseList is fileprivate, so the judge cannot call it"),

        Row("binary-tree-level-order-traversal--deque", "AC"),
        Row("binary-tree-level-order-traversal--deque-module", "AC"),
        Row("binary-tree-level-order-traversal--nested-func", "AC"),
        Row("binary-tree-level-order-traversal--own-deque", "AC"),
        Row("binary-tree-level-order-traversal--own-deque-import", "AC"),
        Row("binary-tree-level-order-traversal--own-queue", "AC"),
        Row("binary-tree-level-order-traversal--own-tree-node", "AC"),
        Row("binary-tree-level-order-traversal--queue-array", "AC"),
        Row("binary-tree-level-order-traversal--recursive-dfs", "AC"),
        Row("binary-tree-level-order-traversal--forced-root", "RTE", "Unexpectedly found nil"),

        Row("clone-graph--deque", "AC"),
        Row("clone-graph--extension-equatable-and-hashable", "AC"),
        Row("clone-graph--extension-hashable", "AC"),
        Row("clone-graph--node-dictionary", "AC"),
        Row("clone-graph--object-identifier", "AC"),
        Row("clone-graph--own-node", "AC"),
        Row("clone-graph--own-node-plain-neighbors", "AC"),
        Row("clone-graph--own-set", "AC"),
        Row("clone-graph--returns-given-node", "WA"),
        Row(
            "clone-graph--non-optional-parameter", "CE",
            "Found: func cloneGraph(_ node: Node) -> Node? (line 2)"),

        Row("copy-list-with-random-pointer--extension-hashable", "AC"),
        Row("copy-list-with-random-pointer--interleaved", "AC"),
        Row("copy-list-with-random-pointer--node-dictionary", "AC"),
        Row("copy-list-with-random-pointer--own-node", "AC"),
        Row("copy-list-with-random-pointer--recursive", "AC"),
        Row("copy-list-with-random-pointer--random-dropped", "WA"),

        Row("lru-cache--generic-inner", "AC"),
        Row("lru-cache--helper-list", "AC"),
        Row("lru-cache--own-node", "AC"),
        Row("lru-cache--put-returns", "AC"),
        Row("lru-cache--renamed", "AC"),
        Row("lru-cache--second-class", "AC"),
        Row("lru-cache--struct", "AC"),
        Row("lru-cache--subclass-and-references", "AC"),
        Row("lru-cache--never-evicts", "WA"),
        Row("lru-cache--ordered-dictionary", "TLE", "CPU time"),
        Row("lru-cache--bare-functions", "CE", "the file declares no class LRUCache"),
        Row("lru-cache--labelled-init", "CE", "Found: init(capacity: Int) (line 2)"),
        Row("lru-cache--optional-get", "CE", "Found: func get(_ key: Int) -> Int? (line 6)"),
        Row("lru-cache--private-put", "CE", "put is private, so the judge cannot call it"),
        Row("lru-cache--put-missing", "CE", "LRUCache has no put"),

        Row("number-of-islands--closures", "AC"),
        Row("number-of-islands--deque-tuples", "AC"),
        Row("number-of-islands--point-and-subscript", "AC"),
        Row("number-of-islands--recursive-flood", "AC"),
        Row("number-of-islands--union-find", "AC"),
        Row("number-of-islands--edges-not-checked", "RTE", "Index out of range"),
        Row("number-of-islands--mutates-parameter", "CE", "'grid' is a 'let' constant"),
        Row(
            "number-of-islands--string-rows", "CE",
            "Found: func numIslands(_ grid: [[String]]) -> Int (line 2)"),

        Row("course-schedule-ii--dfs-states", "AC"),
        Row("course-schedule-ii--generic-graph", "AC"),
        Row("course-schedule-ii--heap-module", "AC"),
        Row("course-schedule-ii--kahn", "AC"),
        Row("course-schedule-ii--cycle-part", "WA", "Not all courses can be taken"),
        Row("course-schedule-ii--tuple-pairs", "CE", "_ prerequisites: [(Int, Int)]"),

        Row("longest-increasing-subsequence--bare-func-nested", "AC"),
        Row("longest-increasing-subsequence--binary-search", "AC"),
        Row("longest-increasing-subsequence--partitioning-index", "AC"),
        Row("longest-increasing-subsequence--empty-crash", "RTE", "Index out of range"),
        Row("longest-increasing-subsequence--memo-recursion", "TLE", "CPU time"),
        Row(
            "longest-increasing-subsequence--missing-return", "CE",
            "missing return in instance method"),

        Row("stable-softmax--glibc-only", "AC"),
        Row("stable-softmax--numerics", "AC"),
        Row("stable-softmax--real-module", "AC"),
        Row("stable-softmax--tuple", "AC"),
        Row("stable-softmax--unlabelled-tuple", "AC"),
        Row("stable-softmax--naive", "WA"),
        Row("stable-softmax--accelerate", "CE", "no such module 'Accelerate'"),
        Row("stable-softmax--result-struct", "CE", "-> Result (line 9)"),

        Row("confusion-matrix-report--accumulator", "AC"),
        Row("confusion-matrix-report--bare-func", "AC"),
        Row("confusion-matrix-report--default-argument", "AC"),
        Row("confusion-matrix-report--integer-division", "WA"),
        Row(
            "confusion-matrix-report--labels-missing", "CE",
            "tuples have a different number of elements"),

        Row("roc-auc--chunked", "AC"),
        Row("roc-auc--ranks", "AC"),
        Row("roc-auc--several-helpers", "AC"),
        Row("roc-auc--nan", "WA"),
        Row(
            "roc-auc--swapped-parameters", "CE",
            "Found: func auc(_ score: [Double], _ truth: [Int])"),
    ]

    @Test(arguments: rows)
    func `what people paste gets its verdict and clear words`(row: Row) throws {
        let (code, judging) = try JudgeUnderTest().json(
            "submit", row.slug, "\(Self.folder)/\(row.file).swift")
        #expect(judging["verdict"]?.text == row.verdict, "\(judging)")
        #expect(code == (row.verdict == "AC" ? 0 : 1))
        let texts = ["tests", "compilation", "error"].flatMap { judging[$0]?.texts ?? [] }
        if let text = row.text {
            #expect(texts.contains { $0.contains(text) }, "\(texts)")
        }
        // Nobody is told of files that are the judge's own.
        for own in ["test-cache", "judge-driver"] {
            #expect(!texts.contains { $0.contains(own) }, "\(texts)")
        }
    }

    @Test func `every pasted file is in the table once`() throws {
        let files = try Files.list(Self.folder).filter { $0.hasSuffix(".swift") }
        #expect(files.sorted() == Self.rows.map { "\($0.file).swift" }.sorted())
    }
}

extension JSONValue {
    /// All strings in this value, however deep.
    fileprivate var texts: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(\.texts)
        case .object(let members): members.flatMap(\.value.texts)
        case .null, .bool, .integer, .unsigned, .number: []
        }
    }
}
