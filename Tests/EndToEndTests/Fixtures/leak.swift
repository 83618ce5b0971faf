class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        var blocks: [[Int]] = []
        while true { blocks.append([Int](repeating: blocks.count, count: 1 << 16)) }
    }
}
