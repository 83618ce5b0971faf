import Foundation
import JudgeGenerator

struct JudgeProbe {
    /// An interval for the mean of each of many datasets, all drawn by one law.
    func run(
        _ law: String, _ count: Int, _ level: Double, _ resamples: Int, _ datasets: Int,
        _ seed: Int
    ) -> [(lo: Double, hi: Double)] {
        var data = JudgeRandom(seed: seed)
        var rng = JudgeRandom(seed: 1_000_003 * seed + 17)
        let solution = Solution()
        return (0..<datasets).map { _ in
            let x = (0..<count).map { _ in value(law, &data) }
            return solution.ci(x, level, resamples, using: &rng)
        }
    }

    private func value(_ law: String, _ random: inout JudgeRandom) -> Double {
        switch law {
        case "normal": return 5 + 2 * normal(&random)
        case "uniform": return random.unit()
        case "exponential": return -log(1 - random.unit())
        case "lognormal": return exp(normal(&random))
        default: return 3
        }
    }

    private func normal(_ random: inout JudgeRandom) -> Double {
        let radius = (-2 * log(1 - random.unit())).squareRoot()
        return radius * cos(2 * Double.pi * random.unit())
    }
}
