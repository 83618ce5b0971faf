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
        ("kn", ["knn"]), ("two-smu", ["two-sum"]), ("zzzzz", []),
    ])
    func `a misspelt name is near what was meant`(typed: String, expected: [String]) {
        #expect(NearestNames.of(typed, among: names) == expected)
    }

    @Test func `no more than asked for, none for a flood`() {
        #expect(NearestNames.of("sum", among: names, atMost: 2).count == 2)
        #expect(NearestNames.of("sum", among: names, atMost: 0).isEmpty)
        #expect(NearestNames.of(String(repeating: "a", count: 100_000), among: names).isEmpty)
    }
}
