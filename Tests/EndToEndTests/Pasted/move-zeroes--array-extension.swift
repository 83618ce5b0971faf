extension Array where Element: Equatable {
    mutating func moveToEnd(_ element: Element) {
        var write = startIndex
        for read in indices where self[read] != element {
            swapAt(read, write)
            formIndex(after: &write)
        }
    }
}

struct MoveZeroes {
    func moveZeroes(_ nums: inout [Int]) {
        nums.moveToEnd(0)
    }
}
