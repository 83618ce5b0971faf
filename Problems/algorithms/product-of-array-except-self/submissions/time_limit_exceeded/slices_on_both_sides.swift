// Reduces the slice on either side of each position: O(n^2) behind library calls.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        nums.indices.map { i in
            nums[..<i].reduce(1, *) * nums[(i + 1)...].reduce(1, *)
        }
    }
}
