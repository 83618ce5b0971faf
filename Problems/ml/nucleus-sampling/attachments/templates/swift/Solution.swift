class Solution {
    /// Draws the number of a token by temperature, top-k and top-p, in this order.
    func sample<R: RandomNumberGenerator>(
        _ logits: [Double], _ temperature: Double, _ topK: Int, _ topP: Double, using rng: inout R
    ) -> Int {

    }
}
