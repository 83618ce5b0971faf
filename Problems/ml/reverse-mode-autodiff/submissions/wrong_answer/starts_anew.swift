// Forgets what former calls have found.
import Foundation

final class Value {
    let data: Double
    private(set) var grad = 0.0
    private let sources: [(value: Value, slope: Double)]

    init(_ data: Double) {
        self.data = data
        sources = []
    }

    private init(_ data: Double, _ sources: [(value: Value, slope: Double)]) {
        self.data = data
        self.sources = sources
    }

    static func + (a: Value, b: Value) -> Value {
        Value(a.data + b.data, [(a, 1), (b, 1)])
    }

    static func * (a: Value, b: Value) -> Value {
        Value(a.data * b.data, [(a, b.data), (b, a.data)])
    }

    func tanh() -> Value {
        let result = Foundation.tanh(data)
        return Value(result, [(self, 1 - result * result)])
    }

    func exp() -> Value {
        let result = Foundation.exp(data)
        return Value(result, [(self, result)])
    }

    func backward() {
        var order: [Value] = []
        var found: [ObjectIdentifier: Double] = [:]
        func visit(_ value: Value) {
            guard found[ObjectIdentifier(value)] == nil else { return }
            found[ObjectIdentifier(value)] = 0
            for (source, _) in value.sources {
                visit(source)
            }
            order.append(value)
        }
        visit(self)
        found[ObjectIdentifier(self)] = 1
        for value in order.reversed() {
            let own = found[ObjectIdentifier(value)] ?? 0
            for (source, slope) in value.sources {
                found[ObjectIdentifier(source), default: 0] += own * slope
            }
            value.grad = own
        }
    }
}
