class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        print("\u{1b}[2J\u{1b}]0;title\u{7}\u{202e}backwards\u{0}")
        return []
    }
}
