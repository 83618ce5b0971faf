@available(macOS 10.15, iOS 13.0, *)
public final class Solution {
    @usableFromInline var seen: [Int: Int] = [:]

    public init() {}

    @inline(__always)
    private final func lookup(_ key: Int) -> Int? { seen[key] }

    @discardableResult
    @inline(never)
    func store(_ key: Int, _ value: Int) -> Bool {
        defer { seen[key] = value }
        return seen[key] == nil
    }

    @discardableResult
    public func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        for (i, n) in nums.enumerated() {
            if let j = lookup(target - n) { return [j, i] }
            store(n, i)
        }
        return []
    }
}
