import Foundation

func lengthOfLIS(_ nums: [Int]) -> Int {
    guard nums.count > 1 else { return nums.count }
    var piles = ContiguousArray<Int>()
    func position(of value: Int) -> Int {
        var range = piles.startIndex..<piles.endIndex
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) >> 1
            range =
                piles[middle] < value
                ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }
    loop: for value in nums {
        let p = position(of: value)
        guard p < piles.count else {
            piles.append(value)
            continue loop
        }
        piles[p] = value
    }
    return piles.count
}
