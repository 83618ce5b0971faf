// Compares the last of the sorted numbers with the one behind it.
class Solution {
    func singleNumber(_ nums: [Int]) -> Int {
        let sorted = nums.sorted()
        var i = 0
        while sorted[i] == sorted[i + 1] {
            i += 2
        }
        return sorted[i]
    }
}
