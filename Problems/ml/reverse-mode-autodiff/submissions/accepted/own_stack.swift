// Depth first with a stack of its own gives an order; the derivatives of a pass lie beside it.
import Foundation

final class Value {
    let data: Double
    private(set) var grad = 0.0
    /// What this was made from, and how fast it changes with each.
    private let sources: [(value: Value, slope: Double)]
    /// The place in the order of the pass that is under way; -1 outside of it.
    private var place = -1

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
        // Each value after all that it was made from.
        var order: [Value] = []
        var stack = [(value: self, next: 0)]
        place = 0
        while let (value, next) = stack.last {
            if next == value.sources.count {
                stack.removeLast()
                value.place = order.count
                order.append(value)
                continue
            }
            stack[stack.count - 1].next += 1
            let source = value.sources[next].value
            if source.place == -1 {
                source.place = 0
                stack.append((source, 0))
            }
        }
        var found = [Double](repeating: 0, count: order.count)
        found[order.count - 1] = 1
        for value in order.reversed() {
            let own = found[value.place]
            for (source, slope) in value.sources {
                found[source.place] += own * slope
            }
            value.grad += own
        }
        for value in order {
            value.place = -1
        }
    }
}
