internal import JudgeCore
internal import JudgeFiles
internal import JudgeProblems

/// What is submitted, in its order: every kind of verdict, mixed.
struct Workload {
    struct Item: Sendable {
        var library: ProblemLibrary
        var slug: String
        var path: String
        var expected: Verdict
    }

    private var quick: [Item] = []
    /// Those that use up their time: every fortieth.
    private var slow: [Item] = []
    private static let distance = 40

    /// - Parameters:
    ///   - library: the library of the checkout.
    ///   - folder: that of the soak's own problem and submissions.
    /// - Throws: what is wrong with one of the packages.
    init(library: ProblemLibrary, folder: String) throws(JudgeFailure) {
        let own = ProblemLibrary(root: "\(folder)/Problems")
        let problems = [
            (library, "two-sum"), (library, "valid-parentheses"), (library, "lru-cache"),
            (own, "sum-of-lines"),
        ]
        var columns: [[Item]] = []
        for (library, slug) in problems {
            let items = try library.problem(named: slug).submissions().map {
                Item(library: library, slug: slug, path: $0.path, expected: $0.expected)
            }
            slow += items.filter { $0.expected == .timeLimitExceeded }
            columns.append(items.filter { $0.expected != .timeLimitExceeded })
        }
        for verdict in [
            Verdict.securityViolation, .compileError, .outputLimitExceeded, .memoryLimitExceeded,
        ] {
            let submissions = "\(folder)/Submissions/\(verdict.rawValue)"
            do throws(FileError) {
                columns.append(
                    try Files.list(submissions).map {
                        Item(
                            library: own, slug: "sum-of-lines", path: "\(submissions)/\($0)",
                            expected: verdict)
                    })
            } catch {
                throw JudgeFailure(.judge, "soak", error.reason, file: error.path)
            }
        }
        // One of each column in turn, so that neighbours differ.
        for row in 0..<(columns.map(\.count).max() ?? 0) {
            quick += columns.compactMap { row < $0.count ? $0[row] : nil }
        }
    }

    subscript(index: Int) -> Item {
        let turn = index / Self.distance
        return index % Self.distance == Self.distance - 1
            ? slow[turn % slow.count] : quick[(index - turn) % quick.count]
    }

    /// How many are submitted until each was, and its object is in the cache.
    var untilAllHaveCome: Int {
        max(slow.count * Self.distance, quick.count + quick.count / (Self.distance - 1) + 1)
    }

    /// How many there are before they come again.
    var variety: Int { quick.count + slow.count }
}
