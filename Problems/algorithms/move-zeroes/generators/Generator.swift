struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        switch recipe {
        case "zerosFirst":
            let zeros = [Int](repeating: 0, count: size / 2)
            return lines(zeros + random.ints(size - zeros.count, in: 1...9))
        case "mixed":
            return lines((0..<size).map { _ in random.chance(0.5) ? 0 : random.int(in: -9...9) })
        case "zeros":
            return lines([Int](repeating: 0, count: size))
        case "wide":
            let bound = 1_000_000_000
            return lines(
                (0..<size).map { _ in random.chance(0.05) ? 0 : random.int(in: -bound...bound) })
        case "blocks":
            return lines(blocks(size, &random))
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// Runs of up to 2000 zeros and runs of up to 2000 other numbers in turn.
    private func blocks(_ size: Int, _ random: inout Random) -> [Int] {
        var nums: [Int] = []
        while nums.count < size {
            nums += [Int](repeating: 0, count: random.int(in: 1...2_000))
            nums += random.ints(random.int(in: 1...2_000), in: 1...99)
        }
        return Array(nums.prefix(size))
    }
}
