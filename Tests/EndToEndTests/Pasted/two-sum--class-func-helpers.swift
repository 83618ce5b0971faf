class Solution {
    typealias Pair = (first: Int, second: Int)

    class func sortedPairs(_ nums: [Int]) -> [(offset: Int, element: Int)] {
        nums.enumerated().sorted { $0.element < $1.element }
    }

    static func toArray(_ pair: Pair) -> [Int] { [pair.first, pair.second] }

    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        let pairs = Self.sortedPairs(nums)
        var low = pairs.startIndex, high = pairs.endIndex - 1
        while low < high {
            let sum = pairs[low].element + pairs[high].element
            if sum == target { return Solution.toArray((pairs[low].offset, pairs[high].offset)) }
            sum < target ? (low += 1) : (high -= 1)
        }
        return []
    }
}
