// Divides by the area of the smaller box instead of the union.
class Solution {
    func nms(_ boxes: [[Double]], _ scores: [Double], _ iou: Double) -> [Int] {
        let order = boxes.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
        var kept: [Int] = []
        for i in order {
            let isCovered = kept.contains { overlap(boxes[$0], boxes[i]) > iou }
            if !isCovered {
                kept.append(i)
            }
        }
        return kept
    }

    private func overlap(_ a: [Double], _ b: [Double]) -> Double {
        let width = max(0, min(a[2], b[2]) - max(a[0], b[0]))
        let height = max(0, min(a[3], b[3]) - max(a[1], b[1]))
        let both = width * height
        let either = min(area(a), area(b))
        return either > 0 ? both / either : 0
    }

    private func area(_ box: [Double]) -> Double {
        (box[2] - box[0]) * (box[3] - box[1])
    }
}
