class Solution {
    /// Returns the indices of the boxes that remain, the best ones first. A box goes
    /// when it overlaps with a kept one by more than `iou`.
    func nms(_ boxes: [[Double]], _ scores: [Double], _ iou: Double) -> [Int] {

    }
}
