extension Metric {
    /// How far the mass of one sample must be moved to make the other, at
    /// least 0; `scipy.stats.wasserstein_distance`, in one dimension.
    ///
    /// It is the area between the two distribution functions. The samples may
    /// have different sizes. O(n log n).
    ///
    /// - Returns: `nil` where a sample is empty or has NaN or infinity, and
    ///   where the distance is not finite.
    static func wassersteinDistance(_ left: [Double], _ right: [Double]) -> Double? {
        guard !left.isEmpty, !right.isEmpty,
            left.allSatisfy(\.isFinite), right.allSatisfy(\.isFinite)
        else { return nil }
        let (left, right) = (left.sorted(), right.sorted())
        let (lefts, rights) = (Double(left.count), Double(right.count))
        var area = AccurateSum()
        var (inLeft, inRight) = (0, 0)
        var here = min(left[0], right[0])
        while inLeft < left.count || inRight < right.count {
            let next = min(
                inLeft < left.count ? left[inLeft] : .infinity,
                inRight < right.count ? right[inRight] : .infinity)
            let between = Double(inLeft) / lefts - Double(inRight) / rights
            area += between.magnitude * (next - here)
            here = next
            while inLeft < left.count, left[inLeft] == here { inLeft += 1 }
            while inRight < right.count, right[inRight] == here { inRight += 1 }
        }
        return area.value.isFinite ? area.value : nil
    }
}
