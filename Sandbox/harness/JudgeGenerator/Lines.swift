public import JudgeHarness

/// The text of a test's input: each value as JSON on a line of its own.
public func lines(_ values: any JudgeValue...) -> String {
    values.map { json($0) + "\n" }.joined()
}

/// A value as JSON, on one line.
public func json(_ value: some JudgeValue) -> String {
    var writer = JudgeWriter()
    value._judgeWrite(&writer)
    return writer.text
}
