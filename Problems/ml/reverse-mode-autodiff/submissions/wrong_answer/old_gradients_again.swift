// Passes on what grad holds, so a second call passes the derivatives of the first one on again.
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
        var seen: Set<ObjectIdentifier> = []
        func visit(_ value: Value) {
            guard seen.insert(ObjectIdentifier(value)).inserted else { return }
            for (source, _) in value.sources {
                visit(source)
            }
            order.append(value)
        }
        visit(self)
        grad += 1
        for value in order.reversed() {
            for (source, slope) in value.sources {
                source.grad += value.grad * slope
            }
        }
    }
}
