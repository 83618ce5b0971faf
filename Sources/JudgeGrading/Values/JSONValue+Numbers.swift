internal import JudgeCore

extension JSONValue {
    /// An array's numbers; `nil` where something else is in it.
    var doubles: [Double]? { numbers { $0.asDouble } }

    /// An array's whole numbers; `nil` where something else is in it.
    var integers: [Int]? {
        numbers { if case .integer(let number) = $0 { number } else { nil } }
    }

    private func numbers<Number>(_ read: (JSONValue) -> Number?) -> [Number]? {
        guard case .array(let values) = self else { return nil }
        var numbers: [Number] = []
        numbers.reserveCapacity(values.count)
        for value in values {
            guard let number = read(value) else { return nil }
            numbers.append(number)
        }
        return numbers
    }
}
