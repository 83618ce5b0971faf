class DriftDetector {
    init(_ reference: [Double], _ window: Int) {
    }

    func add(_ x: Double) -> Bool {
    }
}
