// Multiplies twice in each step and leaves equal sizes of opposite sign mixed.
class Solution {
    func topEigenpairs(_ a: [[Double]], _ k: Int) -> [(value: Double, vector: [Double])] {
        var b = a
        var found: [(value: Double, vector: [Double])] = []
        let norm = a.joined().reduce(0) { $0 + $1 * $1 }.squareRoot()
        for _ in 0..<k {
            var x = unit(a.map { _ in Double.random(in: -1...1) }, beside: found)
            for _ in 0..<5_000 {
                let image = times(b, times(b, x))
                guard length(image) > 1e-26 * norm * norm else { break }
                let next = unit(image, beside: found)
                let change = length(zip(next, x).map { $0 - $1 })
                x = next
                if change < 1e-12 { break }
            }
            let value = dot(x, times(a, x))
            found.append((value, x))
            for i in a.indices {
                for j in a.indices { b[i][j] -= value * x[i] * x[j] }
            }
        }
        return found
    }

    private func unit(
        _ x: [Double], beside found: [(value: Double, vector: [Double])]
    ) -> [Double] {
        var x = x
        for _ in 0..<2 {
            for (_, vector) in found {
                let part = dot(vector, x)
                for i in x.indices { x[i] -= part * vector[i] }
            }
            let size = length(x)
            for i in x.indices { x[i] /= size }
        }
        return x
    }

    private func times(_ b: [[Double]], _ x: [Double]) -> [Double] { b.map { dot($0, x) } }

    private func dot(_ x: [Double], _ y: [Double]) -> Double {
        var sum = 0.0
        for i in x.indices { sum += x[i] * y[i] }
        return sum
    }

    private func length(_ x: [Double]) -> Double { dot(x, x).squareRoot() }
}
