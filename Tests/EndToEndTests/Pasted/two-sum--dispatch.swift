import Dispatch
import Foundation
#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

class Solution {
    private let queue = DispatchQueue(label: "two-sum")

    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        let start = DispatchTime.now()
        let date = Date()
        defer {
            let nanos = DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds
            print("took \(nanos) ns, \(Date().timeIntervalSince(date)) s")
        }
        return queue.sync {
            var seen: [Int: Int] = [:]
            for (i, n) in nums.enumerated() {
                if let j = seen[target - n] { return [j, i] }
                seen[n] = i
            }
            return []
        }
    }
}
