import Foundation

fileprivate struct Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        return []
    }
}
