struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "wide":
            // Hardly any triple by chance, so some are hidden among the others.
            var nums = random.ints(size, in: -1_000_000_000...1_000_000_000)
            for _ in 0..<size / 100 {
                let (a, b) = (random.int(in: -499_999_999...499_999_999),
                              random.int(in: -499_999_999...499_999_999))
                nums += [a, b, -a - b]
            }
            return lines(random.shuffled(Array(nums.suffix(size))))
        case "random":
            return lines(random.ints(size, in: -5_000_000...5_000_000))
        case "few-values":
            return lines(random.ints(size, in: -40...40))
        case "zeros":
            return lines(random.shuffled(
                [Int](repeating: 0, count: size - size / 20)
                    + random.ints(size / 20, in: -9...9)))
        case "positive":
            // The two large numbers are all that can go with the negative one.
            let nums = random.ints(size - 3, in: 1...999_999)
            return lines(random.shuffled(nums + [-900_000_000, 449_999_999, 450_000_001]))
        case "dense":
            return lines(random.shuffled(Array(-size / 2..<size - size / 2)))
        default:
            fatalError("no recipe \(recipe)")
        }
    }
}
