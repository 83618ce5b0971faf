class Solution {
    func shapley(_ n: Int, _ value: (Set<Int>) -> Double) -> [Double] {
    }
}
