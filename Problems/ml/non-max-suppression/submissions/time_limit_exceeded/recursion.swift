// Asks recursively whether better boxes are kept, and forgets the answers.
class Solution {
    private var order: [Int] = []
    private var boxes: [[Double]] = []
    private var iou = 0.0

    func nms(_ boxes: [[Double]], _ scores: [Double], _ iou: Double) -> [Int] {
        self.boxes = boxes
        self.iou = iou
        order = boxes.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
        return order.indices.filter { isKept($0) }.map { order[$0] }
    }

    private func isKept(_ place: Int) -> Bool {
        for other in 0..<place
        where overlap(boxes[order[other]], boxes[order[place]]) > iou && isKept(other) {
            return false
        }
        return true
    }

    private func overlap(_ a: [Double], _ b: [Double]) -> Double {
        let width = max(0, min(a[2], b[2]) - max(a[0], b[0]))
        let height = max(0, min(a[3], b[3]) - max(a[1], b[1]))
        let both = width * height
        let either = area(a) + area(b) - both
        return either > 0 ? both / either : 0
    }

    private func area(_ box: [Double]) -> Double {
        (box[2] - box[0]) * (box[3] - box[1])
    }
}
