import JudgeCore
import JudgeTestSupport
import Testing

@testable import JudgeToolchain

struct DriverTests {
    private static let int = SwiftType.named("Int")
    private static let pair = SwiftType.tuple([
        .init(label: "probs", type: .array(.named("Double"))),
        .init(label: "total", type: .named("Double")),
    ])

    static let functions: [(name: String, function: FunctionSignature)] = [
        (
            "plain",
            FunctionSignature(
                name: "twoSum",
                parameters: [
                    Parameter(label: nil, name: "nums", type: .array(int)),
                    Parameter(label: "target", name: "target", type: int),
                ], result: .array(int))
        ),
        (
            "inout",
            FunctionSignature(
                name: "moveZeroes",
                parameters: [
                    Parameter(label: nil, name: "nums", type: .array(int), isInout: true)
                ], result: .void)
        ),
        (
            "tuple",
            FunctionSignature(
                name: "softmax",
                parameters: [
                    Parameter(label: nil, name: "pairs", type: .array(.optional(pair)))
                ],
                result: .dictionary(
                    key: .named("String"), value: .tuple([.init(type: int), .init(type: pair)])))
        ),
        (
            "optional",
            FunctionSignature(
                name: "first",
                parameters: [
                    Parameter(label: "of", name: "x", type: .optional(.array(.optional(int))))
                ], result: .optional(int))
        ),
    ]

    @Test(arguments: functions.indices)
    func `a driver is as its golden file`(index: Int) {
        let (name, function) = Self.functions[index]
        let source = DriverGenerator.source(
            for: EntrySignature(typeName: "Solution", function: function))
        expectSnapshot(source, named: "driver-\(name).swift.txt")
    }
}
