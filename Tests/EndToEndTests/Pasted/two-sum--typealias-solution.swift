typealias Solution = HashMapSolution
typealias Index = Int

class BruteForceSolution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Index] {
        return []
    }
}

class HashMapSolution {
    func twoSum(_ nums: [Int], _ target: Int) -> [Index] {
        var indexOf = [Int: Index]()
        for (i, n) in nums.enumerated() {
            if let j = indexOf[target - n] { return [j, i] }
            indexOf[n] = i
        }
        return []
    }
}
