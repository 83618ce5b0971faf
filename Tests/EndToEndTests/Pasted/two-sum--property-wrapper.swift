import struct Foundation.Date
@preconcurrency import Dispatch

@propertyWrapper
struct Counted<Value> {
    private(set) var projectedValue = 0
    var wrappedValue: Value { didSet { projectedValue += 1 } }
    init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}

@dynamicMemberLookup
final class Lookup {
    subscript(dynamicMember name: String) -> Int { name.count }
}

class Solution {
    @Counted var answer: [Int] = []

    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var seen: [Int: Int] = [:]
        let started = Date()
        for (i, n) in nums.enumerated() where answer.isEmpty {
            if let j = seen[target - n] { answer = [j, i] }
            seen[n] = i
        }
        print($answer, Lookup().four, Date() >= started)
        return answer
    }
}
