class Solution {
    var seen: [Int: Int]

    init?() {
        seen = [:]
    }

    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        return []
    }
}
