import JudgeCore
import Testing

struct EntryTests {
    @Test(arguments: [
        ("add", 0, "add"), ("0.add", 0, "add"), ("1.add", 1, "add"), ("12.add", 12, "add"),
        ("1.+", 1, "+"), ("+", 0, "+"), ("3.LRUCache", 3, "LRUCache"),
        // A dot alone makes no number, nor does a sign before it.
        (".add", 0, ".add"), ("x.add", 0, "x.add"), ("..<", 0, "..<"), ("", 0, ""),
        ("-1.add", 0, "-1.add"), ("+1.add", 0, "+1.add"),
        ("99999999999999999999.add", 0, "99999999999999999999.add"),
    ])
    func `an operation may name the instance that it is called on`(
        operation: String, instance: Int, name: String
    ) {
        let call = DesignSignature.call(operation)
        #expect(call.instance == instance)
        #expect(call.name == name)
    }

    private static let int = SwiftType.named("Int")

    private static let design = DesignSignature(
        typeName: "Matrix",
        constructor: [
            Parameter(label: "rows", name: "rows", type: int),
            Parameter(label: nil, name: "values", type: .array(int)),
        ],
        operations: [
            .init(
                form: .method,
                function: FunctionSignature(
                    name: "fill",
                    parameters: [
                        Parameter(label: "with", name: "value", type: int),
                        Parameter(label: "into", name: "row", type: .array(int), isInout: true),
                    ], result: .void)),
            .init(
                form: .property,
                function: FunctionSignature(name: "trace", parameters: [], result: int)),
            .init(
                form: .staticMethod,
                function: FunctionSignature(
                    name: "+",
                    parameters: [
                        Parameter(label: "a", name: "a", type: .named("Matrix")),
                        Parameter(label: "b", name: "b", type: .named("Matrix")),
                    ], result: .named("Matrix"))),
        ])

    private static let entries: [(Entry, String)] = [
        (
            .function(
                EntrySignature(
                    typeName: "Solution",
                    function: FunctionSignature(
                        name: "clone",
                        parameters: [Parameter(label: nil, name: "n", type: .node(.graph))],
                        result: .optional(.node(.graph))), freshNodes: true)),
            "func clone(_ n: Node) -> Node?"
        ),
        (
            .design(design),
            "class Matrix { init(rows: Int, _ values: [Int]); "
                + "func fill(with value: Int, into row: inout [Int]); var trace: Int; "
                + "static func +(a: Matrix, b: Matrix) -> Matrix }"
        ),
        (
            .design(DesignSignature(typeName: "Empty", constructor: [], operations: [])),
            "class Empty { init() }"
        ),
        (.program, "standard input to standard output"),
    ]

    @Test(arguments: entries)
    func `an entry is described on one line`(entry: Entry, text: String) {
        #expect(entry.description == text)
    }

    @Test func `an operation is found by its name, the constructor is none`() {
        #expect(Self.design.operation("trace")?.form == .property)
        #expect(Self.design.operation("+"[...])?.form == .staticMethod)
        #expect(Self.design.operation("Matrix") == nil)
        #expect(Self.design.operation("fil") == nil)
    }

    @Test func `in test data an instance is its number, and one that is made no answer`() throws {
        #expect(Self.design.dataType(.named("Matrix")) == Self.int)
        #expect(Self.design.dataType(.array(Self.int)) == .array(Self.int))
        let plus = try #require(Self.design.operation("+"))
        #expect(
            Self.design.argumentsType(plus.function.parameters)
                == .tuple([.init(type: Self.int), .init(type: Self.int)]))
        #expect(Self.design.argumentsType([]) == .tuple([]))
        let answers = Self.design.operations.map { Self.design.answerType($0) }
        #expect(answers == [.array(Self.int), Self.int, .void])
    }
}
