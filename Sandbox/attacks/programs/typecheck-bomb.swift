// whole
// An expression that the type checker cannot solve.
class Solution {
    func attack(_ step: Int, _ port: Int, _ judge: Int) -> Int {
        let a = 1.5, b = 2, c: UInt8 = 3
        return -a * 2 + b / 3 - c * 4 + (-a + 5) * -(b - 6) / +(c + 7) - (a * -8 + 9) * (b + -10) / c
            + [a, b, c, 1, 2.0, -3].map { $0 * 2 + -1 }.reduce(0, +)
    }
}
