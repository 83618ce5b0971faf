import JudgeCore
import JudgeTestSupport
import JudgeToolchain
import Testing

/// The drivers of class problems, and of function problems whose entry stands
/// elsewhere than in the class that the problem names.
struct DesignDriverTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var typeName = "Box"
        var members: [String]
        var node: NodeClass?
        var place = EntryPlace.type("Box")
        var testDescription: String { name }
    }

    @Test(arguments: [
        Row(
            name: "constructor",
            members: [
                "init(_ capacity: Int, named name: String?)", "func get(_ key: Int) -> Int",
                "func put(_ key: Int, with value: [String: Int])",
            ]),
        Row(name: "property", members: ["var size: Int", "var first: (x: Int, y: [Int])?"]),
        Row(
            name: "operator",
            members: [
                "init(_ x: Int)", "static func +(a: Box, b: Box) -> Box",
                "static func *(a: Box, times: Int) -> [Int]", "static func of(n: Int) -> Box",
            ]),
        Row(
            name: "own-type",
            members: ["init(copy other: Box)", "func merge(_ other: Box)", "func copy() -> Box"]),
        Row(
            name: "inout",
            members: [
                "func fill(_ row: inout [Int], with k: Int)", "func clear(_ text: inout String)",
            ]),
        Row(
            name: "nodes",
            members: ["init(_ root: TreeNode?)", "func all(_ list: [Node?]) -> Node?"],
            node: .random),
        Row(
            name: "renamed",
            members: [
                "init()", "func same(_ other: Box) -> Bool", "func copy() -> Box",
                "static func -(a: Box, b: Box) -> Int",
            ], place: .type("Crate")),
    ])
    func `the driver of a class makes instances and calls its operations`(_ row: Row) throws {
        let design = try DesignSignature(row.typeName, row.members, node: row.node)
        try expectDriver(of: .design(design), in: row.place, named: "design-\(row.name)")
    }

    @Test(arguments: NodeClass.calledNode)
    func `the driver remembers the input's nodes where the answer must be new ones`(
        node: NodeClass
    ) throws {
        var signature = try EntrySignature(
            "func copy(_ a: Node?, _ n: Int, _ b: Node?) -> Node?", node: node)
        signature.freshNodes = true
        try expectDriver(
            of: .function(signature), in: .type("Solution"), named: "fresh-\(node.rawValue)")
    }

    @Test(arguments: [
        ("function", "func twoSum(_ nums: [Int], target: Int) -> [Int]", EntryPlace.file),
        ("function-inout", "func sort(_ nums: inout [Int])", .file),
        ("renamed", "func twoSum(_ nums: [Int]) -> [Int]", .type("Answer")),
    ])
    func `the driver calls the function where it stands`(
        name: String, function: String, place: EntryPlace
    ) throws {
        try expectDriver(
            of: .function(try EntrySignature(function)), in: place, named: "place-\(name)")
    }

    @Test func `a program has no driver and begins at main`() throws {
        #expect(DriverGenerator.source(for: .program, in: .file) == nil)
        #expect(DriverGenerator.entryPoint(of: .program) == "main")
        let entry = Entry.function(try EntrySignature("func f() -> Int"))
        #expect(DriverGenerator.entryPoint(of: entry) == "judge_entry")
        let design = Entry.design(try DesignSignature("Box", ["func f()"]))
        #expect(DriverGenerator.entryPoint(of: design) == "judge_entry")
    }
}
