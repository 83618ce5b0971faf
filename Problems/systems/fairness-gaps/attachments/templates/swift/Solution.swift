class Solution {
    /// Returns the gaps in selection rate and true positive rate between groups,
    /// and the ratio of the smallest selection rate to the largest.
    func gaps(_ truth: [Int], _ pred: [Int], _ group: [String])
        -> (demographicParity: Double, equalOpportunity: Double, disparateImpact: Double) {

    }
}
