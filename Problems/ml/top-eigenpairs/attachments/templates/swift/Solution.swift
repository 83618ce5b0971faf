class Solution {
    /// The `k` pairs whose values are largest in size, the largest first. What is shown as
    /// your output is made of them.
    func topEigenpairs(_ a: [[Double]], _ k: Int) -> [(value: Double, vector: [Double])] {
    }
}
