// whole
// Types that contain themselves twice, fourteen levels deep.
struct Pair<First, Second> {
    var first: First
    var second: Second
}
typealias T1 = Pair<Int, Int>
typealias T2 = Pair<T1, T1>
typealias T3 = Pair<T2, T2>
typealias T4 = Pair<T3, T3>
typealias T5 = Pair<T4, T4>
typealias T6 = Pair<T5, T5>
typealias T7 = Pair<T6, T6>
typealias T8 = Pair<T7, T7>
typealias T9 = Pair<T8, T8>
typealias T10 = Pair<T9, T9>
typealias T11 = Pair<T10, T10>
typealias T12 = Pair<T11, T11>
typealias T13 = Pair<T12, T12>
typealias T14 = Pair<T13, T13>
class Solution {
    var value: T14?
    func attack(_ step: Int, _ port: Int, _ judge: Int) -> Int { value == nil ? 42 : 0 }
}
