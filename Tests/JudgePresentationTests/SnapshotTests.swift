import JudgeCore
import JudgePresentation
import JudgeTestSupport
import Testing

/// The reports as they are printed.
///
/// Look at the files in Snapshots: they are
/// what people read.
struct SnapshotTests {
    static let judgings: [(name: String, judging: Judging)] = [
        ("accepted", Fixtures.accepted),
        ("compiled-before", Fixtures.compiledBefore),
        ("wrong-answer", Fixtures.wrongAnswer),
        ("time-limit", Fixtures.tooSlow),
        ("run-time-error", Fixtures.crashed),
        ("restricted-call", Fixtures.restricted),
        ("compile-error", Fixtures.doesNotCompile),
        ("compile-error-many", Fixtures.hundredErrors),
        ("compile-error-reason", Fixtures.compilerTimeOut),
        ("judge-error", Fixtures.judgeError),
        ("samples", Fixtures.samples),
        ("samples-accepted", Fixtures.samplesAccepted),
        ("own-input", Fixtures.ownInput),
        ("many-tests", Fixtures.manyTests),
    ]

    @Test(arguments: judgings.indices, [80, 40])
    func `a report reads well at every width`(index: Int, width: Int) {
        let (name, judging) = Self.judgings[index]
        let text = JudgingText.render(judging, style: Style(width: width))
        expectSnapshot(text, named: "\(name)-\(width).txt")
        expectFits(text, width)
        // Colour changes nothing but the colour.
        let coloured = JudgingText.render(judging, style: Style(width: width, colour: true))
        #expect(withoutColour(coloured) == text)
        expectFits(
            JudgingText.render(judging, style: Style(width: width), verbose: true), width)
    }

    @Test(arguments: judgings.indices)
    func `a report has colour on a terminal`(index: Int) {
        let (name, judging) = Self.judgings[index]
        expectSnapshot(
            JudgingText.render(judging, style: Style(colour: true)), named: "\(name)-colour.txt")
    }

    @Test func `a verbose report shows every test`() {
        let text = JudgingText.render(Fixtures.manyTests, verbose: true)
        expectSnapshot(text, named: "many-tests-verbose.txt")
        #expect(text.split(separator: "\n").count > 200)
    }

    @Test(arguments: judgings.indices)
    func `a judging as JSON has every key`(index: Int) throws {
        let (name, judging) = Self.judgings[index]
        let text = JudgingJSON.document(judging).indented + "\n"
        if ["accepted", "samples", "compile-error", "judge-error", "restricted-call"].contains(name)
        {
            expectSnapshot(text, named: "\(name).json")
        }
        #expect(try JSONReader.read(Array(text.utf8)) == JudgingJSON.document(judging))
        #expect(!text.unicodeScalars.contains { $0 != "\n" && Printable.isHidden($0) })
    }
}

/// Every line is at most `width` cells, but for what is there to be copied.
///
/// Commands and long paths. None ends in a space.
func expectFits(
    _ text: String, _ width: Int, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    for line in withoutColour(text).split(separator: "\n") {
        let isCommand =
            line.hasPrefix("  judge ")
            || line.split(separator: " ").contains { $0.contains("/") && $0.count > width / 2 }
        #expect(
            (isCommand || DisplayWidth.of(line) <= width) && line.last != " ", "\(line)",
            sourceLocation: sourceLocation)
    }
}

/// The text without the sequences that set colours.
func withoutColour(_ text: String) -> String {
    var result = ""
    var isSequence = false
    for scalar in text.unicodeScalars {
        if scalar == "\u{1b}" { isSequence = true }
        if !isSequence { result.unicodeScalars.append(scalar) }
        if scalar == "m" { isSequence = false }
    }
    return result
}
