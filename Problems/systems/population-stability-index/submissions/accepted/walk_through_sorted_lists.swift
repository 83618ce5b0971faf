// Sorts both lists and walks along the edges.
class Solution {
    func psi(_ expected: [Double], _ actual: [Double], _ bins: Int) -> Double {
        let old = expected.sorted(), new = actual.sorted()
        var total = 0.0
        var oldStart = 0, newStart = 0
        for bin in 1...bins {
            let edge = bin < bins ? old[bin * old.count / bins] : .infinity
            var oldEnd = oldStart, newEnd = newStart
            while oldEnd < old.count, old[oldEnd] < edge { oldEnd += 1 }
            while newEnd < new.count, new[newEnd] < edge { newEnd += 1 }
            let e = max(1e-4, Double(oldEnd - oldStart) / Double(old.count))
            let a = max(1e-4, Double(newEnd - newStart) / Double(new.count))
            total += (a - e) * (log(a) - log(e))
            (oldStart, newStart) = (oldEnd, newEnd)
        }
        return total
    }
}
