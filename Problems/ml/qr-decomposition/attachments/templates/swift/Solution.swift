class Solution {
    func qr(_ a: [[Double]]) -> (q: [[Double]], r: [[Double]]) {
    }
}
