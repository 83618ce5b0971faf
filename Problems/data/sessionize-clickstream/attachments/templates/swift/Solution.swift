class Solution {
    /// Returns the sessions in order of their beginnings, each as the positions of
    /// its events in order of time.
    func sessions(_ events: [(user: String, time: Int)], _ gap: Int) -> [[Int]] {

    }
}
