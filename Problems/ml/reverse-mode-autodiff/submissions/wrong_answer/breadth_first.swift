// Goes back level by level: a value passes on what it has before all its uses have reported.
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
        var found = [ObjectIdentifier(self): 1.0]
        var queue = [self]
        var next = 0
        while next < queue.count {
            let value = queue[next]
            next += 1
            let own = found[ObjectIdentifier(value)] ?? 0
            for (source, slope) in value.sources {
                if found[ObjectIdentifier(source)] == nil { queue.append(source) }
                found[ObjectIdentifier(source), default: 0] += own * slope
            }
        }
        for value in queue {
            value.grad += found[ObjectIdentifier(value)] ?? 0
        }
    }
}
