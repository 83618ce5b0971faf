// Each kept box strikes out those behind it; no division, and coordinates in arrays of their own.
class Solution {
    func nms(_ boxes: [[Double]], _ scores: [Double], _ iou: Double) -> [Int] {
        let order = boxes.indices.sorted {
            scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
        }
        let left = order.map { boxes[$0][0] }
        let bottom = order.map { boxes[$0][1] }
        let right = order.map { boxes[$0][2] }
        let top = order.map { boxes[$0][3] }
        let areas = order.indices.map { (right[$0] - left[$0]) * (top[$0] - bottom[$0]) }
        var isOut = [Bool](repeating: false, count: order.count)
        var kept: [Int] = []
        for i in order.indices where !isOut[i] {
            kept.append(order[i])
            for j in (i + 1)..<max(i + 1, order.count) where !isOut[j] {
                let width = min(right[i], right[j]) - max(left[i], left[j])
                let height = min(top[i], top[j]) - max(bottom[i], bottom[j])
                if width <= 0 || height <= 0 { continue }
                let both = width * height
                isOut[j] = both > iou * (areas[i] + areas[j] - both)
            }
        }
        return kept
    }
}
