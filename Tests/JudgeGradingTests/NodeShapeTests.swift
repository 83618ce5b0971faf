import JudgeCore
import Testing

@testable import JudgeGrading

/// How lists with cycles, graphs, lists with random pointers and trees with
/// any number of children are written, and what is none.
struct NodeShapeTests {
    private static let graph = SwiftType.optional(.node(.graph))
    private static let random = SwiftType.optional(.node(.random))
    private static let nary = SwiftType.optional(.node(.nary))

    @Test(arguments: [
        (SwiftType.list, #"{"list":[1,2,3],"next":0}"#),
        (.list, #"{"next":2,"list":[1,2,3]}"#),
        (.list, #"{"list":[-7],"next":0}"#),
        (.array(.list), #"[[],[1],{"list":[1],"next":0}]"#),
        (graph, "[]"), (graph, "[[]]"), (graph, "[[1]]"), (graph, "[[2,2],[1,1]]"),
        (graph, "[[2,4],[1,3],[2,4],[1,3]]"),
        (random, "[]"), (random, "[[7,null]]"), (random, "[[7,0]]"),
        (random, "[[7,null],[13,0],[-11,2]]"),
        (nary, "[]"), (nary, "[1]"), (nary, "[1,null,2]"), (nary, "[1,null,3,2,4,null,5,6]"),
        (nary, "[1,null,2,null,3,null,4]"), (nary, "[1,null,2,3,null,null,4]"),
        // Nulls at the end say nothing.
        (nary, "[1,null]"), (nary, "[1,null,2,null,null]"),
    ])
    func `nodes are written as the table says`(type: SwiftType, text: String) throws {
        #expect(try json(text).misfit(with: type) == nil)
    }

    @Test(arguments: [
        // Lists.
        GradeCase(
            .list, "null", for: "[]", at: "",
            "expected ListNode?, written as an array, found null"),
        GradeCase(.list, "[1,null]", for: "[]", at: "[1]", "expected Int, found null"),
        GradeCase(
            .list, #"{"list":[1,"2"],"next":0}"#, for: "[]", at: "list[1]",
            "expected Int, found a string"),
        GradeCase(
            .list, #"{"list":[1,2]}"#, for: "[]", at: "", "the member next is missing"),
        GradeCase(.list, #"{"next":0}"#, for: "[]", at: "", "the member list is missing"),
        GradeCase(
            .list, #"{"list":[1],"next":0,"at":1}"#, for: "[]", at: "",
            #"no member is called "at""#),
        GradeCase(
            .list, #"{"list":[1,2],"next":2}"#, for: "[]", at: "next",
            "expected the index of a node, found another number"),
        GradeCase(
            .list, #"{"list":[1,2],"next":-1}"#, for: "[]", at: "next",
            "expected the index of a node, found another number"),
        GradeCase(
            .list, #"{"list":[],"next":0}"#, for: "[]", at: "next",
            "expected the index of a node, found another number"),
        GradeCase(
            .list, #"{"list":[1],"next":null}"#, for: "[]", at: "next",
            "expected Int, found null"),
        // Graphs.
        GradeCase(
            graph, "{}", for: "[]", at: "",
            "expected Node?, written as an array, found an object"),
        GradeCase(graph, "[1]", for: "[]", at: "[0]", "expected [Int], found a whole number"),
        GradeCase(
            graph, "[[2],[0]]", for: "[]", at: "[1][0]",
            "expected the number of a node, 1 to 2, found 0"),
        GradeCase(
            graph, "[[2],[1,3]]", for: "[]", at: "[1][1]",
            "expected the number of a node, 1 to 2, found 3"),
        GradeCase(graph, "[[null]]", for: "[]", at: "[0][0]", "expected Int, found null"),
        // Lists with random pointers.
        GradeCase(
            random, "null", for: "[]", at: "",
            "expected Node?, written as an array, found null"),
        GradeCase(
            random, "[[1,null],2]", for: "[]", at: "[1]",
            "expected [value, index or null], found a whole number"),
        GradeCase(
            random, "[[1]]", for: "[]", at: "[0]",
            "expected [value, index or null], found an array"),
        GradeCase(
            random, "[[1,0,0]]", for: "[]", at: "[0]",
            "expected [value, index or null], found an array"),
        GradeCase(random, "[[null,0]]", for: "[]", at: "[0][0]", "expected Int, found null"),
        GradeCase(
            random, "[[1,1]]", for: "[]", at: "[0][1]",
            "expected the index of a node, 0 to 0, found 1"),
        GradeCase(
            random, "[[1,-2]]", for: "[]", at: "[0][1]",
            "expected the index of a node, 0 to 0, found -2"),
        GradeCase(
            random, "[[1,0],[2,-1]]", for: "[]", at: "[1]",
            "the random pointer leads to a node that is not in the list"),
        // Trees.
        GradeCase(
            nary, #""""#, for: "[]", at: "",
            "expected Node?, written as an array, found a string"),
        GradeCase(nary, "[1.5]", for: "[]", at: "[0]", "expected Int, found the number 1.5"),
        GradeCase(
            nary, "[null]", for: "[]", at: "[0]",
            "expected no more nodes, found a group without a parent"),
        GradeCase(
            nary, "[1,null,null,null]", for: "[]", at: "[3]",
            "expected no more nodes, found a group without a parent"),
    ])
    func `what no nodes can be is rejected with its place`(_ row: GradeCase) throws {
        try row.check("exact")
        #expect(try json(row.answer).misfit(with: row.type)?.message == row.message)
    }

    /// The harness cannot build these, so the check of a package must find them.
    @Test(arguments: [
        ("[1,2]", "[1]"), ("[1,null,null,5]", "[3]"), ("[1,null,2,null,null,3]", "[5]"),
    ])
    func `a node of a tree has a parent`(text: String, path: String) throws {
        let misfit = try json(text).misfit(with: Self.nary)
        #expect(misfit?.path == path)
        #expect(misfit?.message == "expected no more nodes, found a node without a parent")
    }

    @Test(arguments: [graph, random, nary])
    func `an answer that is no copy is told by the node's value`(type: SwiftType) throws {
        let grade = try GradeCase(type, #""shared node -7""#, accepts: "[]").gradeOf("exact")
        #expect(grade.difference?.expected == "new nodes only")
        #expect(grade.difference?.got == "a node of the input")
        #expect(
            grade.difference?.message
                == "the node with value -7 is one of the input's own, not a copy")
    }

    @Test(arguments: [
        (SwiftType.list, "[1,2]", #"{"list":[1,2],"next":0}"#, false),
        (.list, #"{"list":[1,2],"next":1}"#, #"{"list":[1,2],"next":0}"#, false),
        (.list, #"{"next":1,"list":[1,2]}"#, #"{"list":[1,2],"next":1}"#, true),
        (graph, "[[2],[1]]", "[[2],[]]", false), (random, "[[1,0]]", "[[1,null]]", false),
        (nary, "[1,null,2,3]", "[1,null,2,null,3]", false),
        (nary, "[1,null,2,null]", "[1,null,2]", true),
    ])
    func `how nodes hang together counts`(
        type: SwiftType, answer: String, expected: String, isAccepted: Bool
    ) throws {
        let grade = try GradeCase(type, answer, accepts: expected).gradeOf("exact")
        #expect(grade.isAccepted == isAccepted, "\(grade)")
    }

    @Test func `a node alone has no data format`() throws {
        #expect(
            try json("[]").misfit(with: .node(.tree))?.message
                == "no JSON is laid down for the type TreeNode")
    }
}

/// Tuples of no, one and many elements: the answers to a test's operations.
struct TupleShapeTests {
    private static func ints(_ count: Int) -> SwiftType {
        .tuple((0..<count).map { _ in SwiftType.TupleElement(type: .int) })
    }

    private static func array(_ count: Int) -> String {
        "[" + (0..<count).map { "\($0)" }.joined(separator: ",") + "]"
    }

    @Test(arguments: [0, 1, 2, 8, 9, 1000])
    func `a tuple of any number of elements is an array of them`(count: Int) throws {
        let text = Self.array(count)
        try GradeCase(Self.ints(count), text, accepts: text).check("exact")
    }

    @Test(arguments: [
        GradeCase(ints(0), "[1]", for: "[]", at: "", "expected an array of 0, found an array of 1"),
        GradeCase(ints(0), "null", for: "[]", at: "", "expected an array of 0, found null"),
        GradeCase(ints(0), "{}", for: "[]", at: "", "expected an array of 0, found an object"),
        GradeCase(ints(1), "[]", for: "[1]", at: "", "expected an array of 1, found an array of 0"),
        GradeCase(ints(1), "1", for: "[1]", at: "", "expected an array of 1, found a whole number"),
        GradeCase(ints(1), "[null]", for: "[1]", at: "[0]", "expected Int, found null"),
        GradeCase(ints(1), "[2]", for: "[1]", at: "[0]", "got 2, expected 1"),
        GradeCase(
            ints(3), "[1,2]", for: "[1,2,3]", at: "",
            "expected (Int, Int, Int), written as an array of 3, found an array of 2"),
        GradeCase(
            ints(9), "[1]", for: array(9), at: "", "expected an array of 9, found an array of 1"),
        GradeCase(
            ints(9), "[0,1,2,3,4,5,6,7,true]", for: array(9), at: "[8]",
            "expected Int, found a truth value"),
    ])
    func `an array of another length is rejected in few words`(_ row: GradeCase) throws {
        try row.check("exact")
    }

    /// A tuple without elements has no labels, so it is no object.
    @Test func `no elements are no members`() {
        #expect(SwiftType.tuple([]).memberLabels == nil)
    }
}
