class Solution {
    /// Returns the output of layer normalisation, and the derivatives of the loss
    /// with respect to `x`, `gamma` and `beta`, where `dy` is that with respect to
    /// the output.
    func layerNorm(_ x: [[Double]], _ gamma: [Double], _ beta: [Double], _ dy: [[Double]])
        -> (y: [[Double]], dx: [[Double]], dgamma: [Double], dbeta: [Double]) {

    }
}
