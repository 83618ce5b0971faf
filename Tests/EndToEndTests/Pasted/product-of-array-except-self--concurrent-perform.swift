import Dispatch
import Foundation

class Solution {
    private let lock = NSLock()

    func productExceptSelf(_ nums: [Int]) -> [Int] {
        var sides: [Int: [Int]] = [:]
        DispatchQueue.concurrentPerform(iterations: 2) { side in
            var running = 1
            let source = side == 0 ? nums : nums.reversed()
            let products = source.map { n -> Int in
                defer { running = running &* n }
                return running
            }
            lock.lock()
            defer { lock.unlock() }
            sides[side] = products
        }
        return zip(sides[0]!, sides[1]!.reversed()).map { $0 &* $1 }
    }
}
