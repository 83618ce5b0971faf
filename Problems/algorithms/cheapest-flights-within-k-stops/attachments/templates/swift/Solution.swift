class Solution {
    /// Returns the lowest price from `src` to `dst` with at most `k` stops, or -1.
    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {

    }
}
