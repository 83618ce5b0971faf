// Gives verdicts before the window is full.
class DriftDetector {
    private let reference: [Double]
    private let window: Int
    private var recent: [Double] = []
    private var hasDrifted = false
    private var calls = 0

    init(_ reference: [Double], _ window: Int) {
        self.reference = reference.sorted()
        self.window = window
    }

    func add(_ x: Double) -> Bool {
        recent.append(x)
        if recent.count > window { recent.removeFirst() }
        calls += 1
        // At first often, then once for each half of a window.
        guard calls < 20 || calls % (window / 2) == 0 else { return hasDrifted }
        let n = Double(reference.count)
        let w = Double(recent.count)
        hasDrifted = difference(recent.sorted()) > 1.95 * (1 / n + 1 / w).squareRoot()
        return hasDrifted
    }

    private func difference(_ block: [Double]) -> Double {
        var i = 0
        var j = 0
        var largest = 0.0
        while i < reference.count && j < block.count {
            let point = min(reference[i], block[j])
            while i < reference.count && reference[i] <= point { i += 1 }
            while j < block.count && block[j] <= point { j += 1 }
            let f = Double(i) / Double(reference.count)
            let g = Double(j) / Double(block.count)
            largest = max(largest, (f - g).magnitude)
        }
        return largest
    }
}
