// Follows every way back on its own: their number doubles with each shared value.
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
        pass(1)
    }

    private func pass(_ derivative: Double) {
        grad += derivative
        for (source, slope) in sources {
            source.pass(derivative * slope)
        }
    }
}
