// Learns the data by heart and draws from them.
class Model {
    private var data: [Double] = []
    private var place: Int

    init(_ seed: UInt64) { place = Int(seed % 100) }

    func fit(_ data: [Double]) { self.data = data.sorted() }

    func generate(_ n: Int) -> [Double] {
        (0..<n).map { data[($0 * data.count / n + place) % data.count] }
    }
}
