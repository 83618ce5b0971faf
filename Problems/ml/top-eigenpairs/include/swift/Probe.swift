struct JudgeProbe {
    /// What the checks are about: the values on the diagonal of a matrix, the vectors, each
    /// vector times its value, and whether all pairs that belong there are there.
    func run(
        _ a: [[Double]], _ k: Int
    ) -> (diagonal: [[Double]], vectors: [[Double]], images: [[Double]], missed: Int) {
        let pairs = Solution().topEigenpairs(a, k)
        var diagonal: [[Double]] = []
        var vectors: [[Double]] = []
        var images: [[Double]] = []
        for i in 0..<pairs.count {
            var row = [Double](repeating: 0, count: pairs.count)
            row[i] = pairs[i].value
            diagonal.append(row)
            vectors.append(pairs[i].vector)
            var image: [Double] = []
            for number in pairs[i].vector { image.append(pairs[i].value * number) }
            images.append(image)
        }
        return (diagonal, vectors, images, missed(a, k, pairs))
    }

    private func missed(
        _ a: [[Double]], _ k: Int, _ pairs: [(value: Double, vector: [Double])]
    ) -> Int {
        guard pairs.count == k else {
            print("\(pairs.count) pairs, not \(k)")
            return max(1, k - pairs.count)
        }
        for (index, pair) in pairs.enumerated() where pair.vector.count != a.count {
            print("vector \(index) has \(pair.vector.count) numbers, not \(a.count)")
            return 1
        }
        var squares = 0.0
        for row in a {
            for number in row { squares += number * number }
        }
        let slack = 1e-5 * max(1, squares.squareRoot())
        var misplaced = 0
        for i in 1..<k
        where pairs[i].value.magnitude > pairs[i - 1].value.magnitude + slack {
            print("value \(i), \(pairs[i].value), is larger than the one before it")
            misplaced += 1
        }
        guard misplaced == 0 else { return misplaced }
        // Every eigenvalue of the rest is below the limit in size if and only if
        // limit^2 I - rest^2 is positive definite.
        var rest = a
        for (value, vector) in pairs {
            for i in 0..<a.count {
                let factor = value * vector[i]
                for j in 0..<a.count { rest[i][j] -= factor * vector[j] }
            }
        }
        let limit = pairs[k - 1].value.magnitude + slack
        var square = rest
        for i in 0..<a.count {
            for j in 0...i {
                var sum = i == j ? limit * limit : 0
                for l in 0..<a.count { sum -= rest[i][l] * rest[j][l] }
                square[i][j] = sum
            }
        }
        guard isDefinite(square) else {
            print("an eigenvalue is left that is larger in size than \(pairs[k - 1].value)")
            return 1
        }
        return 0
    }

    /// Whether a matrix, given by its lower half, is positive definite.
    private func isDefinite(_ lower: [[Double]]) -> Bool {
        var l = lower
        for i in l.indices {
            for j in 0...i {
                var sum = l[i][j]
                for k in 0..<j { sum -= l[i][k] * l[j][k] }
                guard i != j || sum > 0 else { return false }
                l[i][j] = i == j ? sum.squareRoot() : sum / l[j][j]
            }
        }
        return true
    }
}
