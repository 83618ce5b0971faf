protocol Medianable {
    associatedtype Value: Comparable
    var median: Value? { get }
}

struct MergedSequence<T: Comparable>: Sequence, IteratorProtocol {
    let a: [T], b: [T]
    var i = 0, j = 0

    init(_ a: [T], _ b: [T]) { (self.a, self.b) = (a, b) }

    mutating func next() -> T? {
        switch (i < a.count, j < b.count) {
        case (false, false): return nil
        case (true, false): defer { i += 1 }; return a[i]
        case (false, true): defer { j += 1 }; return b[j]
        case (true, true) where a[i] <= b[j]: defer { i += 1 }; return a[i]
        default: defer { j += 1 }; return b[j]
        }
    }
}

extension MergedSequence: Medianable where T: BinaryInteger {
    var median: Double? {
        let total = a.count + b.count
        guard total > 0 else { return nil }
        var last = 0.0, current = 0.0, iterator = self
        for _ in 0...(total / 2) {
            last = current
            current = Double(iterator.next()!)
        }
        return total.isMultiple(of: 2) ? (last + current) / 2 : current
    }
}

class Solution {
    func findMedianSortedArrays(_ nums1: [Int], _ nums2: [Int]) -> Double {
        MergedSequence(nums1, nums2).median ?? .nan
    }
}
