/// Two arrays of class labels, numbered from 0 in the order of appearance.
struct Labels: Sendable, Hashable {
    let left: [Int]
    let right: [Int]
    /// How many labels there are in the two together.
    let classes: Int

    /// O(n).
    ///
    /// - Returns: `nil` where a label is not a whole number.
    init?(_ left: [Double], _ right: [Double]) {
        var numbers: [Double: Int] = [:]
        func number(_ label: Double) -> Int? {
            guard label.rounded() == label else { return nil }
            if let known = numbers[label] { return known }
            let next = numbers.count
            numbers[label] = next
            return next
        }
        let first = left.compactMap(number)
        let second = right.compactMap(number)
        guard first.count == left.count, second.count == right.count else { return nil }
        self.left = first
        self.right = second
        classes = numbers.count
    }
}
