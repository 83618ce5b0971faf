class Solution {
    func cholesky(_ a: [[Double]]) -> [[Double]]? {
    }
}
