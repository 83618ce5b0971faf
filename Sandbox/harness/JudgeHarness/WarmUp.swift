internal import Foundation

/// Called once in the runner, before the first test: what is initialised here
/// is inherited by every test and costs none of them.
@_cdecl("judge_harness_warm_up")
public func _judgeWarmUp() {
    var writer = JudgeWriter()
    [1, 2]._judgeWrite(&writer)
    ["a": 1.5]._judgeWrite(&writer)
    (Bool?.none)._judgeWrite(&writer)
    var hasher = Hasher()
    hasher.combine(String(format: "%.3f", 1.0))
    var text = ""
    print(hasher.finalize(), "a".uppercased(), [1: "x"], to: &text)
}
