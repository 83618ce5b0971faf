struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        let wide = -1_000_000_000...1_000_000_000
        switch recipe {
        case "different":
            return lines(different(size, in: wide, &random), max(1, size / 50))
        case "skewed":
            // A random number below a random number below a random number.
            let nums = (0..<size).map { _ in
                random.int(in: 0...random.int(in: 0...random.int(in: 0...size)))
            }
            return lines(nums, max(1, Set(nums).count / 20))
        case "pairs":
            // Half of the numbers twice, but some of them three times.
            let names = different(size / 2, in: wide, &random)
            let often = names.prefix(size / 100)
            let nums = Array((names + names + often).prefix(size))
            return lines(random.shuffled(nums), max(1, size / 50))
        case "few-values":
            return lines(random.ints(size, in: -4...4), min(5, size))
        case "all-equal":
            return lines([Int](repeating: -31, count: size), 1)
        case "staircase":
            // The i-th number i times, as long as there is room.
            let names = different(size, in: -99_999_999...99_999_999, &random)
            var nums: [Int] = []
            var step = 0
            while nums.count + step + 1 <= size {
                nums += [Int](repeating: names[step], count: step + 1)
                step += 1
            }
            return lines(random.shuffled(nums), max(1, step / 2))
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Random numbers that are all different.
    private func different(
        _ count: Int, in range: ClosedRange<Int>, _ random: inout Random
    ) -> [Int] {
        var nums: [Int] = []
        var known: Set<Int> = []
        while nums.count < count {
            let num = random.int(in: range)
            if known.insert(num).inserted { nums.append(num) }
        }
        return nums
    }
}
