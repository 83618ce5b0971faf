// Counts bit by bit, but only the lower 32 bits.
class Solution {
    func singleNumber(_ nums: [Int]) -> Int {
        var result = Int32(0)
        for bit in 0..<32 {
            let count = nums.reduce(0) { $0 + ($1 >> bit & 1) }
            if count % 2 == 1 { result |= Int32(truncatingIfNeeded: 1 << bit) }
        }
        return Int(result)
    }
}
