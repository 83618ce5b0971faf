/// The big tests of Longest Substring Without Repeating Characters; `size` counts characters.
struct Generator {
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var random = Random(seed: seed)
        var scalars = String.UnicodeScalarView()
        switch recipe {
        case "different":
            scalars.append(contentsOf: (0..<size).map(ideograph))
        case "there-and-back":  // Half of them different, then the same in reverse.
            let half = (0..<size / 2).map(ideograph)
            scalars.append(contentsOf: half + half.reversed())
        case "rounds":  // The same row again and again, with one change in the middle.
            let period = 5_000
            for i in 0..<size {
                scalars.append(ideograph(i == size / 2 ? period : i % period))
            }
        case "ascii":
            for code in random.ints(size, in: 32...126) {
                scalars.append(Unicode.Scalar(UInt8(code)))
            }
        case "equal":
            for _ in 0..<size { scalars.append("w") }
        case "accents":  // A letter and two accents each, in two orders that do not look the same.
            let letters = (Array(65...90) + Array(97...122)).map { Unicode.Scalar(UInt8($0)) }
            for _ in 0..<size {
                scalars.append(random.element(of: letters))
                for code in random.ints(2, in: 0x300...0x304) {
                    scalars.append(Unicode.Scalar(UInt16(code))!)
                }
            }
        default:
            fatalError("no recipe \(recipe)")
        }
        return lines(String(scalars))
    }

    /// One of 50 000 different ideographs.
    private func ideograph(_ number: Int) -> Unicode.Scalar {
        let code = number < 20_000 ? 0x4E00 + number : 0x20000 + number - 20_000
        return Unicode.Scalar(UInt32(code))!
    }
}
