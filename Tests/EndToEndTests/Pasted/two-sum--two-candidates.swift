class TwoSumBruteForce {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        return []
    }
}

class TwoSumHashTable {
    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        return []
    }
}
