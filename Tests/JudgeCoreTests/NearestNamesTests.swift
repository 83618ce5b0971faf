import JudgeCore
import Testing

struct NearestNamesTests {
    private let names = [
        "two-sum", "three-sum", "two-sum-sorted", "valid-parentheses", "stable-softmax",
        "lru-cache", "k-means", "knn",
    ]

    @Test(arguments: [
        ("two-sum", ["two-sum", "two-sum-sorted"]),
        ("tow-sum", ["two-sum"]), ("twosum", ["two-sum"]),
        ("Two_Sum", ["two-sum", "two-sum-sorted"]),
        ("softmax", ["stable-softmax"]), ("valid", ["valid-parentheses"]),
        ("kmeans", ["k-means"]), ("lru cahce", ["lru-cache"]), ("quicksort", []), ("", []),
        ("kn", ["knn"]),
    ])
    func `a misspelt name is near what was meant`(typed: String, expected: [String]) {
        #expect(NearestNames.suggest(typed, among: names) == expected)
    }

    @Test func `no more than asked for, none for a flood`() {
        #expect(NearestNames.suggest("sum", among: names, limit: 2).count == 2)
        #expect(NearestNames.suggest("sum", among: names, limit: 0).isEmpty)
        #expect(NearestNames.suggest(String(repeating: "a", count: 100_000), among: names).isEmpty)
    }
}
