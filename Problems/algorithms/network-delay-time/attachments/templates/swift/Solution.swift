class Solution {
    /// Returns when the last of the nodes 1 to `n` gets the signal of node `k`, or -1.
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {

    }
}
