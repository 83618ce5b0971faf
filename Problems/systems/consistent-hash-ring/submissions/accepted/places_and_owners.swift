// Places in one array, owners in a dictionary; the places of a node come out of a
// small generator that its name seeds. A 64-bit hash hardly ever gives one place twice.
class HashRing {
    private let replicas: Int
    private var places: [UInt64] = []
    private var owner: [UInt64: String] = [:]
    private var known: [String: [UInt64]] = [:]

    init(_ replicas: Int) { self.replicas = replicas }

    func add(_ node: String) {
        guard known[node] == nil else { return }
        var state = digest(node)
        known[node] = (0..<replicas).map { _ in
            state &+= 0x9e37_79b9_7f4a_7c15
            return mixed(state)
        }
        for place in known[node]! { owner[place] = node }
        places = (places + known[node]!).sorted()
    }

    func remove(_ node: String) {
        guard let gone = known.removeValue(forKey: node) else { return }
        for place in gone { owner[place] = nil }
        places = places.filter { owner[$0] != nil }
    }

    func node(for key: String) -> String? {
        guard let first = places.first else { return nil }
        let wanted = mixed(digest(key))
        var range = 0..<places.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = places[middle] < wanted
                ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return owner[range.lowerBound < places.count ? places[range.lowerBound] : first]
    }

    private func digest(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private func mixed(_ value: UInt64) -> UInt64 {
        var value = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
        value = (value ^ (value >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return value ^ (value >> 33) ^ 0x5bd1_e995_a3c5_9ac3
    }
}
