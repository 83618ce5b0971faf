// Sees differences in one direction only.
class DriftDetector {
    private let reference: [Double]
    private let window: Int
    private let threshold: Double
    private var block: [Double] = []
    private var hasDrifted = false

    init(_ reference: [Double], _ window: Int) {
        self.reference = reference.sorted()
        self.window = window
        let level = 0.001
        threshold =
            (-log(level / 2) / 2).squareRoot()
            * (1 / Double(reference.count) + 1 / Double(window)).squareRoot()
    }

    func add(_ x: Double) -> Bool {
        block.append(x)
        if block.count == window {
            hasDrifted = difference(block.sorted()) > threshold
            block.removeAll(keepingCapacity: true)
        }
        return hasDrifted
    }

    /// The largest difference of the two shares of values up to some point.
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
            largest = max(largest, f - g)
        }
        return largest
    }
}
