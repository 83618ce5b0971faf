class Solution {
    /// Returns the value of each state of a Markov decision process: the largest
    /// expected sum of discounted rewards that can be earned from there on.
    func valueIteration(_ p: [[[Double]]], _ r: [[Double]], _ gamma: Double) -> [Double] {

    }
}
