/// Values in any order: equal to a bag with the same values, each as often.
///
/// The hash is the sum of the elements' hashes, so order does not matter and
/// a bag costs no storage of its own.
struct Bag: Sendable, Hashable {
    let elements: [TypedValue]
    private let sum: Int

    init(_ elements: [TypedValue]) {
        self.elements = elements
        sum = elements.reduce(0) { $0 &+ $1.hashValue }
    }

    static func == (left: Bag, right: Bag) -> Bool {
        guard left.sum == right.sum, left.elements.count == right.elements.count else {
            return false
        }
        return left.elements == right.elements
            || Imbalance.first(got: left.elements, expected: right.elements) == nil
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(elements.count)
        hasher.combine(sum)
    }
}
