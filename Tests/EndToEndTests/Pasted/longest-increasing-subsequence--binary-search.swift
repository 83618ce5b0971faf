extension Array where Element: Comparable {
    func lowerBound(_ x: Element) -> Int {
        var lo = 0, hi = count
        while lo < hi {
            let mid = lo + (hi - lo) / 2
            if self[mid] < x { lo = mid + 1 } else { hi = mid }
        }
        return lo
    }

    subscript(safe index: Int) -> Element? {
        get { indices.contains(index) ? self[index] : nil }
        set {
            guard let newValue = newValue else { return }
            if index == count { append(newValue) } else { self[index] = newValue }
        }
    }
}

class Solution {
    func lengthOfLIS(_ nums: [Int]) -> Int {
        var tails = [Int]()
        for n in nums { tails[safe: tails.lowerBound(n)] = n }
        return tails.count
    }
}
