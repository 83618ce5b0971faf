// Values are numbered as they are made; the youngest that is left is always next.
import Foundation

final class Value {
    private enum Origin {
        case given
        case sum(Value, Value)
        case product(Value, Value)
        case tanh(Value)
        case exp(Value)
    }

    private static var count = 0

    let data: Double
    var grad: Double { total }
    private var total = 0.0
    private let origin: Origin
    private let age: Int

    convenience init(_ data: Double) {
        self.init(data, .given)
    }

    private init(_ data: Double, _ origin: Origin) {
        self.data = data
        self.origin = origin
        age = Value.count
        Value.count += 1
    }

    static func + (a: Value, b: Value) -> Value { Value(a.data + b.data, .sum(a, b)) }
    static func * (a: Value, b: Value) -> Value { Value(a.data * b.data, .product(a, b)) }
    func tanh() -> Value { Value(Foundation.tanh(data), .tanh(self)) }
    func exp() -> Value { Value(Foundation.exp(data), .exp(self)) }

    func backward() {
        // First who takes part, then from the youngest to the oldest.
        var known = [ObjectIdentifier(self): 0.0]
        var all = [self]
        var next = 0
        while next < all.count {
            for source in all[next].sources where known[ObjectIdentifier(source)] == nil {
                known[ObjectIdentifier(source)] = 0
                all.append(source)
            }
            next += 1
        }
        known[ObjectIdentifier(self)] = 1
        for value in all.sorted(by: { $0.age > $1.age }) {
            let own = known[ObjectIdentifier(value)] ?? 0
            func pass(_ part: Double, to source: Value) {
                known[ObjectIdentifier(source), default: 0] += part
            }
            switch value.origin {
            case .given: break
            case .sum(let a, let b):
                pass(own, to: a)
                pass(own, to: b)
            case .product(let a, let b):
                pass(own * b.data, to: a)
                pass(own * a.data, to: b)
            case .tanh(let a): pass(own * (1 - value.data * value.data), to: a)
            case .exp(let a): pass(own * value.data, to: a)
            }
            value.total += own
        }
    }

    private var sources: [Value] {
        switch origin {
        case .given: []
        case .sum(let a, let b), .product(let a, let b): [a, b]
        case .tanh(let a), .exp(let a): [a]
        }
    }
}
