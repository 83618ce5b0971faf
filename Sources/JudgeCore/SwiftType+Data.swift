extension SwiftType {
    /// Types without parts whose values test data can hold.
    package static let scalarNames = [
        "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
        "Double", "Float", "Bool", "String", "Character",
    ]

    /// The labels of a tuple whose elements all have one: it is written as an
    /// object, every other tuple as an array.
    package var memberLabels: [String]? {
        guard case .tuple(let elements) = self else { return nil }
        let labels = elements.compactMap(\.label)
        return labels.count == elements.count && !labels.isEmpty ? labels : nil
    }
}
