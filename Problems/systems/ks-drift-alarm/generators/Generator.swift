struct Generator {
    var random = Random(seed: 0)

    /// `size` is the window.
    func make(_ recipe: String, _ size: Int, _ seed: Int) -> String {
        var copy = self
        copy.random = Random(seed: seed)
        return copy.made(recipe, size)
    }

    mutating func made(_ recipe: String, _ window: Int) -> String {
        switch recipe {
        case "still":
            return test(window, 5 * window / 2, [(15, "normal")])
        case "still-long":
            return test(window, 2 * window, [(60, "normal")])
        case "still-short-reference":
            return test(window, max(20, window / 2), [(40, "normal")])
        case "up":
            return test(window, 5 * window / 2, [(7, "normal"), (8, "up")])
        case "down":
            return test(window, 5 * window / 2, [(7, "normal"), (8, "down")])
        case "largest":
            return test(window, 5 * window / 2, [(4, "normal"), (7, "up")], half: true)
        case "largest-still":
            return test(window, 5 * window / 2, [(15, "normal")], half: true)
        case "largest-back":
            return test(
                window, 5 * window / 2, [(2, "normal"), (6, "wide"), (7, "normal")], half: true)
        case "wide":
            return test(window, 4 * window, [(8, "normal"), (8, "wide")])
        case "narrow":
            return test(window, 4 * window, [(8, "normal"), (8, "narrow")])
        case "two-hills":
            return test(window, 4 * window, [(8, "normal"), (8, "hills")])
        case "back":
            return test(
                window, 3 * window,
                [(6, "normal"), (7, "up"), (8, "normal"), (7, "down"), (8, "normal")])
        case "late":
            return test(window, 3 * window, [(60, "normal"), (6, "up")])
        case "classes":
            return test(window, 3 * window, [(20, "classes"), (8, "classes-other")])
        case "classes-still":
            return test(window, 2 * window, [(30, "classes")])
        case "from-the-start":
            return test(window, 3 * window, [(0, "normal"), (9, "down")])
        default:
            fatalError("no recipe \(recipe)")
        }
    }

    /// With `half`, the length is in halves of a window.
    mutating func test(
        _ window: Int, _ count: Int, _ phases: [(windows: Int, what: String)], half: Bool = false
    ) -> String {
        let reference = (0..<count).map { _ in value(phases[0].what) }
        var stream: [Double] = []
        for phase in phases {
            let length = half ? phase.windows * window / 2 : phase.windows * window
            for _ in 0..<length { stream.append(value(phase.what)) }
        }
        return lines(reference, window, stream)
    }

    mutating func value(_ what: String) -> Double {
        switch what {
        case "normal": return rounded(normal())
        case "up": return rounded(normal() + 1.5)
        case "down": return rounded(normal() - 1.5)
        case "wide": return rounded(4 * normal())
        case "narrow": return rounded(normal() / 4)
        case "hills": return rounded((random.chance(0.5) ? 0.97 : -0.97) + normal() / 4)
        case "classes": return Double(min(random.int(in: 0...4), random.int(in: 0...4)))
        case "classes-other": return Double(max(random.int(in: 0...4), random.int(in: 0...4)))
        default: fatalError("no values \(what)")
        }
    }

    /// Nearly normal: a sum of twelve, without functions whose last bits differ.
    mutating func normal() -> Double {
        (0..<12).reduce(-6) { sum, _ in sum + random.unit() }
    }

    func rounded(_ x: Double) -> Double { (x * 1_000).rounded() / 1_000 }
}
