// Accelerated gradient steps on all weights at once, each followed by the shrinking.
class Solution {
    func lasso(_ X: [[Double]], _ y: [Double], _ alpha: Double) -> [Double] {
        let d = X[0].count
        var v = (0..<d).map { 1 + Double($0 % 7) / 10 }
        var largest = 0.0
        for _ in 0..<200 {
            let image = gradient(X, v, [Double](repeating: 0, count: y.count))
            let length = image.reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard length > 0 else { break }
            largest = max(largest, length / v.reduce(0) { $0 + $1 * $1 }.squareRoot())
            v = image.map { $0 / length }
        }
        guard largest > 0 else { return [Double](repeating: 0, count: d) }
        let step = 1 / (1.05 * largest)
        var w = [Double](repeating: 0, count: d)
        var ahead = w
        var speed = 1.0
        for count in 0..<200_000 {
            let slope = gradient(X, ahead, y)
            let next = zip(ahead, slope).map { position, slope in
                let target = position - step * slope
                let size = max(target.magnitude - step * alpha, 0)
                return target < 0 ? -size : size
            }
            let moves = zip(next, w).map { $0 - $1 }
            // Begin anew where the momentum leads uphill.
            let turned = zip(zip(ahead, next), moves).reduce(0) { $0 + ($1.0.0 - $1.0.1) * $1.1 }
            let faster = turned > 0 ? 1 : (1 + (1 + 4 * speed * speed).squareRoot()) / 2
            let momentum = turned > 0 ? 0 : (speed - 1) / faster
            ahead = zip(next, moves).map { $0 + momentum * $1 }
            speed = faster
            w = next
            if count % 20 == 19 {
                let off = zip(gradient(X, w, y), w).reduce(0) { off, pair in
                    let (slope, weight) = pair
                    return max(
                        off,
                        weight == 0
                            ? slope.magnitude - alpha
                            : (slope + (weight > 0 ? alpha : -alpha)).magnitude)
                }
                if off < 2e-6 { break }
            }
        }
        return w
    }

    private func gradient(_ X: [[Double]], _ w: [Double], _ y: [Double]) -> [Double] {
        var sums = [Double](repeating: 0, count: w.count)
        for (row, target) in zip(X, y) {
            var error = -target
            for j in w.indices { error += row[j] * w[j] }
            for j in w.indices { sums[j] += error * row[j] }
        }
        return sums.map { $0 / Double(y.count) }
    }
}
