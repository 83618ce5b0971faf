// whole
// Asks to be run before every constructor, which only a program may.
@_section(".preinit_array") @_used private let first: @convention(c) () -> Void = {}
class Solution {
    func attack(_ step: Int, _ port: Int, _ judge: Int) -> Int { 42 }
}
