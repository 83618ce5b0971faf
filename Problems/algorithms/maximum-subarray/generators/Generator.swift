/// The big tests of Maximum Subarray; `size` is the count of numbers.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "random":
            return lines(random.ints(size, in: -1_000_000_000...1_000_000_000))
        case "negative":
            return lines(random.ints(size, in: -1_000_000_000 ... -1_000))
        case "largest":
            return lines([Int](repeating: 1_000_000_000, count: size))
        case "hills":  // Long stretches that rise or fall on the whole.
            var nums: [Int] = []
            var drift = 0
            while nums.count < size {
                if nums.count % 700 == 0 { drift = random.int(in: -40...40) }
                nums.append(random.int(in: -500...500) + drift)
            }
            return lines(nums)
        case "signs":
            return lines((0..<size).map { _ in random.chance(0.5) ? 1 : -1 })
        case "needle":  // Mostly negative, with a few positive numbers in a row.
            let place = size * 2 / 3
            return lines(
                (0..<size).map { i in
                    (place..<place + 5).contains(i)
                        ? random.int(in: 90...99) : random.int(in: -60...9)
                })
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
