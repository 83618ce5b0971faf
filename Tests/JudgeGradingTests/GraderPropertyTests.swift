import JudgeCore
import JudgeTestSupport
import Testing

@testable import JudgeGrading

/// Each argument is the seed of its random values.
struct GraderPropertyTests {
    @Test(arguments: 0..<300)
    func `exact accepts every value as itself, close and any-of do too`(_ seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let type = random.type(depth: 3)
        let value = random.value(type)
        #expect(value.misfit(with: type) == nil)
        for name in ["exact", "close", "any-of"] {
            let grader = try Graders.make(GraderChoice(name: name))
            #expect(grader.grade(value, expected: [value], type: type) == .accepted)
        }
    }

    @Test(arguments: 0..<300)
    func `exact, close and any-of reject a value of which one part was changed`(
        _ seed: Int
    ) throws {
        var random = SeededGenerator(seed: seed)
        let type = random.type(depth: 3)
        let value = random.value(type)
        guard value.leafCount > 0 else { return }
        let changed = value.changing(leaf: random.below(value.leafCount))
        for name in ["exact", "any-of"] {
            let grader = try Graders.make(GraderChoice(name: name))
            #expect(grader.grade(changed, expected: [value], type: type).difference != nil)
        }
        let close = try Graders.make(
            GraderChoice(name: "close", options: ["relative": .integer(0)]))
        #expect(close.grade(changed, expected: [value], type: type).difference != nil)
    }

    @Test(arguments: 0..<100)
    func `a value spelt by JSON and read again is the same`(_ seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let type = random.type(depth: 3)
        let value = random.value(type)
        let shape = try Shape(type)
        #expect(try shape.read(json(shape.read(value).json.description)) == shape.read(value))
    }

    @Test(arguments: 0..<100)
    func `unordered accepts a shuffled answer and rejects a changed one`(_ seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let element = random.type(depth: 2)
        let values = (0..<20).map { _ in random.value(element) }
        let grader = try Graders.make(GraderChoice(name: "unordered"))
        let expected = [JSONValue.array(values)]
        let type = SwiftType.array(element)

        var answer = values.shuffled(using: &random)
        #expect(grader.grade(.array(answer), expected: expected, type: type) == .accepted)

        let index = random.below(answer.count)
        guard answer[index].leafCount > 0 else { return }
        answer[index] = answer[index].changing(leaf: random.below(answer[index].leafCount))
        #expect(grader.grade(.array(answer), expected: expected, type: type).difference != nil)
    }

    @Test(arguments: 0..<100)
    func `unordered-nested accepts groups and members shuffled, not a member moved`(
        _ seed: Int
    ) throws {
        var random = SeededGenerator(seed: seed)
        let groups = (0..<12).map { group in
            (0...random.below(6)).map { _ in JSONValue.integer(group * 10 + random.below(4)) }
        }
        let grader = try Graders.make(GraderChoice(name: "unordered-nested"))
        let expected = [JSONValue.array(groups.map(JSONValue.array))]
        let type = SwiftType.array(.array(.int))

        var answer = groups.map { $0.shuffled(using: &random) }.shuffled(using: &random)
        #expect(
            grader.grade(.array(answer.map(JSONValue.array)), expected: expected, type: type)
                == .accepted)

        let moved = answer[0].removeLast()
        answer[1].append(moved)
        #expect(
            grader.grade(.array(answer.map(JSONValue.array)), expected: expected, type: type)
                .difference != nil)
    }

    @Test(arguments: 0..<300)
    func `any JSON against any type is graded, never a crash`(_ seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let (type, other) = (random.type(depth: 3), random.type(depth: 3))
        let (answer, expected) = (random.value(other), random.value(type))
        for grader in Graders.all {
            let grade = try grader.init(options: [:]).grade(
                answer, expected: [expected], type: type)
            if case .rejected(let difference) = grade {
                #expect(!difference.message.isEmpty)
                #expect(difference.got.unicodeScalars.count <= 200)
                #expect(difference.expected.unicodeScalars.count <= 200)
            }
        }
    }
}
