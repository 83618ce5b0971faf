class Solution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        return []
    }
}

@main
struct Main {
    static func main() {
        print(Solution().twoSum([2, 7, 11, 15], 9))
    }
}
