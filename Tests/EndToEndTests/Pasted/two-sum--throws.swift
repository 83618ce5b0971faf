enum TwoSumError: Error { case notFound }

class Solution {
    func twoSum(_ nums: [Int], _ target: Int) throws -> [Int] {
        throw TwoSumError.notFound
    }
}
