// Starts with the first axis, which may not hold what is looked for.
class Solution {
    func topEigenpairs(_ a: [[Double]], _ k: Int) -> [(value: Double, vector: [Double])] {
        var b = a
        var found: [(value: Double, vector: [Double])] = []
        let norm = a.joined().reduce(0) { $0 + $1 * $1 }.squareRoot()
        for _ in 0..<k {
            var x = a.indices.map { $0 == found.count ? 1.0 : 0.0 }
            for _ in 0..<5_000 {
                let image = times(b, times(b, x))
                guard length(image) > 1e-26 * norm * norm else { break }
                let next = unit(image, beside: [])
                let change = length(zip(next, x).map { $0 - $1 })
                x = next
                if change < 1e-12 { break }
            }
            let image = times(b, x)
            let size = length(image)
            if size > 1e-13 * norm {
                let plus = zip(image, x).map { $0 + size * $1 }
                let minus = zip(image, x).map { $0 - size * $1 }
                x = unit(length(plus) > length(minus) ? plus : minus, beside: found)
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
