// A binary tree of products: what is outside a node is what is outside its parent, and its sibling.
class Solution {
    func productExceptSelf(_ nums: [Int]) -> [Int] {
        let count = nums.count
        // Node i has the children 2i and 2i + 1; the leaves begin at `count`. The root, node 1,
        // is never made: the product of all the numbers may overflow.
        var inside = [Int](repeating: 1, count: count) + nums
        for node in (2..<count).reversed() {
            inside[node] = inside[2 * node] * inside[2 * node + 1]
        }
        var outside = [Int](repeating: 1, count: 2 * count)
        for node in 2..<2 * count {
            outside[node] = outside[node / 2] * inside[node ^ 1]
        }
        return Array(outside[count...])
    }
}
