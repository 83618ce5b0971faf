/// Called once in the runner, before the first test: what is initialised here
/// is inherited by every test and costs none of them.
@_cdecl("judge_harness_warm_up")
public func _judgeWarmUp() {
    var writer = JudgeWriter()
    warm("[1,-20]", [Int].self, &writer)
    warm("[[1],[]]", [[Int]].self, &writer)
    warm("[1.5,-2e3]", [Double].self, &writer)
    warm(#"["a","\n"]"#, [String].self, &writer)
    warm(#"[["a"]]"#, [[Character]].self, &writer)
    warm("[true]", [Bool].self, &writer)
    warm("[1,null]", [Int?].self, &writer)
    warm(#"{"a":1}"#, [String: Int].self, &writer)
    var text = JudgeWriter.note(callNanoseconds: judgeClock())
    print("a".uppercased(), [1: "x"], to: &text)
    warmConformances()
}

/// Reads and writes a value as a test does.
private func warm<Value: JudgeValue>(
    _ text: StaticString, _ type: Value.Type, _ writer: inout JudgeWriter
) {
    text.withUTF8Buffer { bytes in
        var reader = JudgeReader(bytes)
        reader.begin("warm-up")
        let value = Value._judgeRead(&reader)
        reader.finish()
        value._judgeWrite(&writer)
    }
}

/// Asks the runtime for the conformances that submissions use most.
///
/// The first time that a type is asked for a protocol at run time, as for the
/// keys of a dictionary, the runtime looks through every conformance of every
/// loaded library: some 40 microseconds here, half a millisecond in a test.
/// What it has found it keeps, also when Foundation or a submission's object is
/// loaded later; so only what is found pays, and a line here must be worth its
/// time beside the compiler.
private func warmConformances() {
    let keys: [Any.Type] = [
        Int.self, String.self, Character.self, Double.self, Bool.self, UInt8.self, Int32.self,
        Substring.self, [Int].self, [Character].self, [String].self, ObjectIdentifier.self,
    ]
    let ordered: [Any.Type] = [Int.self, Double.self, String.self, Character.self]
    let printed: [Any.Type] = [
        Int.self, String.self, Character.self, Double.self, Bool.self, [Int].self, [[Int]].self,
        [String].self,
    ]
    let found =
        keys.filter { $0 is any Hashable.Type } + ordered.filter { $0 is any Comparable.Type }
        + printed.filter { $0 is any CustomStringConvertible.Type }
    precondition(found.count == keys.count + ordered.count + printed.count)
}
