import JudgeCore
import Testing

@testable import JudgePractice

struct GrowthTests {
    /// Texts of one line mean the same, texts of two lines do not.
    static let classes: [[String]] = [
        [
            "O(1)", "1", "o(1)", " O( 1 ) ", "O(7)", "O(1) besides the answer", "O(1) a call",
            "Θ(1)",
        ],
        ["O(n)", "n", "O(N)", "O(2n)", "O(n + 1)", "O(n - 1)", "O(3 * n + 2)", "O(n/2)", "O(n^1)"],
        ["O(m)"],
        [
            "O(log n)", "log n", "O(log(n))", "O(logn)", "O(log2 n)", "O(log_2(n))", "O(lg n)",
            "O(ln n)", "O(log n^2)", "O(log₂ n)", "O(log 2n)",
        ],
        [
            "O(log^2 n)", "O((log n)^2)", "O(log(n)^2)", "O(log n * log n)", "O(log² n)",
            "O(log n log n)",
        ],
        ["O(log log n)", "O(log(log n))"],
        [
            "O(n log n)", "n log n", "nlogn", "O(n·log n)", "O(n * log(n))", "O(log n * n)",
            "O(N LOG N)",
        ],
        [
            "O(n^2)", "O(n²)", "n**2", "O(n*n)", "O(n × n)", "O(n^{2})", "O(n^2 / 2)",
            "O(n(n - 1) + n)",
        ],
        ["O(n^3)", "n³"], ["O(n^12)", "n¹²"],
        ["O(sqrt(n))", "O(√n)", "O(n^0.5)", "O(n^(1/2))", "sqrt n"],
        ["O(2^n)", "2ⁿ", "2^(n)", "O(3 * 2^n)"], ["O(3^n)"], ["O(2^(2n))"], ["O(n^n)"],
        ["O(n!)", "n!", "O(n !)"],
        ["O(mn)", "O(m*n)", "O(m n)", "O(n*m)", "O(n · m)", "mn"],
        ["O(n + m)", "O(m + n)", "m+n", "O(n) + O(m)", "O(m + n + 1)"],
        ["O(V + E)", "O(E + V)", "v + e", "O(|V| + |E|)"],
        ["O((V + E) log V)", "O(V log V + E log V)"],
        ["O(log(m + n))", "O(log(n+m))"], ["O(log m + log n)"], ["O(n - k)", "O(n - k + 1)"],
        ["O(n k log k)", "O(k log(k) n)", "nk log k", "O(n * k * log k)"], ["O(n k)", "nk"],
        ["O(k)"], ["O(n + c^2)", "O(c² + n)"], ["O(c^2)", "c*c"], ["O(capacity)", "O(Capacity)"],
        ["O(min(m, n))", "O(min(n, m))"], ["O(max(m, n))"], ["O(n/k)", "O(n * k^-1)"],
        ["O(mn^2)", "O(m n²)"], ["O((m + n)^2)", "O(m^2 + mn + n^2)"],
    ]

    @Test(arguments: classes)
    func `ways to write one growth are equal`(_ texts: [String]) throws {
        let first = try Growth(texts[0])
        for text in texts {
            #expect(Growth(parsing: text) == first, "\(text)")
            #expect(Growth.isSame(text, texts[0]))
        }
        #expect(try Growth(first.description) == first)
    }

    @Test func `different growths are not equal`() {
        let growths = Self.classes.compactMap { Growth(parsing: $0[0]) }
        #expect(growths.count == Self.classes.count)
        #expect(Set(growths).count == growths.count)
    }

    @Test(arguments: [
        "", " ", "O()", "O(", "O(n", "n)", "O(n))", "O(n) + ", "O(n) * 2", "fast", "linear",
        "O(n2)",
        "n2", "O(n^)", "O(+ n)", "O(n +)", "O(log)", "O(log_ n)", "O(min())", "O(min n)", "?",
        "O(n;m)",
        "O(0)", "O(n - n)", "O(1/0)", "O(n) m", "O(n)O(m)", "O(1e9)", "O(..)", "O(2^)",
        "O(2^log n)",
        String(repeating: "(", count: 400), "O(" + String(repeating: "(", count: 100),
        "O((a+b)(c+d)(e+f)(g+h)(i+j)(k+l)(m+n)(o+p)(q+r))",
    ])
    func `what is no growth is refused with examples`(_ text: String) throws {
        let failure = try #require(throws: JudgeFailure.self) { try Growth(text) }
        #expect(failure.code == "bad-complexity")
        #expect(failure.fault == .usage)
        #expect(failure.remedy?.contains("O(n log n)") == true)
        #expect(Growth.isSame(text, text))
        #expect(!Growth.isSame(text, "O(n)"))
    }

    @Test(arguments: [
        ("O(n k)", "O(n k log k)", true), ("n", "n^2", true), ("O(n + m)", "O(n m)", true),
        ("O(log n)", "O(n log n)", true), ("O(n)", "O(n)", false), ("O(n^2)", "O(n)", false),
        ("O(n)", "O(m)", false), ("O(1)", "O(n)", false), ("O(log n)", "O(n)", false),
        ("O(n + k)", "O(n^2)", false), ("fast", "O(n)", false), ("O(n)", "fast", false),
    ])
    func `a growth is slower where its summands are factors of the other's`(
        left: String, right: String, isSlower: Bool
    ) {
        #expect(Growth.isSlower(left, than: right) == isSlower)
    }
}
