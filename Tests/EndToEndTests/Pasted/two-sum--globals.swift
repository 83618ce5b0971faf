import Foundation

let kNotFound = [Int]()
var globalMap = [Int: Int]()
var calls = 0

func remember(_ value: Int, at index: Int) {
    globalMap[value] = index
    calls += 1
}

func recall(_ value: Int) -> Int? {
    return globalMap[value]
}

class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        globalMap.removeAll(keepingCapacity: true)
        for (index, value) in nums.enumerated() {
            if let other = recall(target - value) { return [other, index] }
            remember(value, at: index)
        }
        return kNotFound
    }
}
