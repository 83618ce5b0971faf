// whole
// A function that asks for itself with an ever larger type.
struct More<T> {
    var value: T
}
func grow<T>(_ value: T, _ rest: Int) -> Int { rest == 0 ? 42 : grow(More(value: (value, value)), rest - 1) }
class Solution {
    func attack(_ step: Int, _ port: Int, _ judge: Int) -> Int { grow(1, 3) }
}
