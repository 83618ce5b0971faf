class Solution {
    init() {
        print("Solution created")
    }

    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        print("nums.count =", nums.count, "target =", target, separator: " ", terminator: "")
        var dict = [Int: Int]()
        for (i, n) in nums.enumerated() {
            if i < 5_000 { print("i: \(i), n: \(n)") }
            if let j = dict[target - n] {
                debugPrint([j, i])
                dump([j, i])
                print("[\(j), \(i)]", terminator: "")
                return [j, i]
            }
            dict[n] = i
        }
        print("nothing found 😢")
        return []
    }

    deinit {
        print("bye")
    }
}
