internal import Foundation

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
    print(String(format: "%.3f", 1.0), "a".uppercased(), [1: "x"], to: &text)
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
/// loaded library, Foundation's thousands among them: half a millisecond. What
/// it has found it keeps, also when a submission's object is loaded later.
private func warmConformances() {
    let types: [Any.Type] = [
        Int.self, String.self, Character.self, Double.self, Bool.self, Float.self, UInt8.self,
        Int8.self, Int16.self, Int32.self, Int64.self, UInt.self, UInt16.self, UInt32.self,
        UInt64.self, Substring.self, Unicode.Scalar.self, [Int].self, [String].self,
        [Character].self, [[Int]].self, [Double].self, Set<Int>.self, Set<String>.self,
        Set<Character>.self, [Int: Int].self, [String: Int].self, [Character: Int].self,
        [String: String].self, Int?.self, ObjectIdentifier.self,
    ]
    var count = 0
    for type in types {
        if type is any Hashable.Type { count += 1 }
        if type is any Equatable.Type { count += 1 }
        if type is any Comparable.Type { count += 1 }
        if type is any CustomStringConvertible.Type { count += 1 }
        if type is any CustomDebugStringConvertible.Type { count += 1 }
        if type is any JudgeValue.Type { count += 1 }
        if type is any Sequence.Type { count += 1 }
        if type is any BinaryInteger.Type { count += 1 }
    }
    precondition(count > types.count)
}
