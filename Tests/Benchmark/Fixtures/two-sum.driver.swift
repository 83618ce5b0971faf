// What a judge without a sandbox puts beside a solution: reads the two lines of
// a test and prints the answer.
func numbers(_ line: String?) -> [Int] {
    (line ?? "").split { "[], ".contains($0) }.compactMap { Int($0) }
}

let nums = numbers(readLine())
let target = numbers(readLine())[0]
print("[" + Solution().twoSum(nums, target).map { "\($0)" }.joined(separator: ", ") + "]")
