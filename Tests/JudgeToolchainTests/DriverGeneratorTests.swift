import JudgeCore
import JudgeTestSupport
import JudgeToolchain
import Testing

struct DriverGeneratorTests {
    @Test(arguments: [
        ("labels", "func find(_ a: [Int], b: Int, in c: String, `for` d: Bool) -> Int?"),
        ("inout", "func sort(_ nums: inout [Int])"),
        ("inout-and-result", "func compress(_ chars: inout [Character], by: Int) -> Int"),
        ("no-parameters", "func answer() -> [String: [Int]]"),
        ("optionals", "func next(_ a: Int?, _ b: [Double?]?) -> [String: Int?]"),
        ("tuple", "func divide(_ pair: (Int, Int)) -> (quotient: Int, remainder: Int)"),
        (
            "nested-tuples",
            "func merge(_ a: [(Int, at: [(x: Int, y: Int)]?)]) -> [Int: ((Int, Bool), String)?]"
        ),
        ("nodes", "func walk(_ list: ListNode?, _ trees: [TreeNode?]) -> (ListNode?, TreeNode?)"),
    ])
    func `the driver of a signature reads, calls and writes`(_ row: (name: String, text: String))
        throws
    {
        let entry = Entry.function(try EntrySignature(row.text))
        try expectDriver(of: entry, in: .type("Solution"), named: row.name)
    }
}
