class Solution {
    func sample<R: RandomNumberGenerator>(
        _ logits: [Double], _ temperature: Double, _ topK: Int, _ topP: Double, using rng: inout R
    ) -> Int {
    }
}
