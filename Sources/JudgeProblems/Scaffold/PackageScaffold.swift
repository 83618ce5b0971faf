package import JudgeCore

/// A package to begin with: complete but for the places that say `TODO`, with a
/// task of its own (the sum of two numbers), so that it is judged from the first
/// moment on, and proven once nothing says `TODO`.
package struct PackageScaffold {
    package var slug: Slug
    package var track: Track
    package var kind: ProblemKind
    /// Version 4, in the usual form.
    package var uuid: String

    package init(slug: Slug, track: Track, kind: ProblemKind, uuid: String) {
        self.slug = slug
        self.track = track
        self.kind = kind
        self.uuid = uuid
    }

    /// All files by their paths in the package.
    package var files: [String: String] {
        var files = [
            "interview.yaml": interview, "problem.yaml": problem,
            "statement/problem.en.md": statement, "solution/solution.en.md": editorial,
            "attachments/templates/swift/Solution.swift": starter,
        ]
        for (name, body) in Self.accepted { files["submissions/accepted/\(name)"] = solution(body) }
        for (name, about, body) in Self.wrong {
            files["submissions/wrong_answer/\(name)"] = "// \(about)\n" + solution(body)
        }
        files["submissions/run_time_error/narrow.swift"] =
            "// Eight bits are not enough.\n" + solution("Int(Int8(a) + Int8(b))")
        var digests = ""
        for (name, a, b, hint) in Self.tests.sorted(by: { $0.0 < $1.0 }) {
            files["data/\(name).in"] = input(a, b)
            let answer = answer(a + b)
            files["data/\(name).ans"] = answer
            digests += "\(SHA256.hexadecimal(of: Array(answer.utf8)))  \(name).ans\n"
            if let hint { files["data/\(name).yaml"] = "hint: \"\(hint)\"\n" }
        }
        files["data/secret/1-edge/test_group.yaml"] = "# Smallest and largest values.\n{}\n"
        files["data/secret/2-small/test_group.yaml"] = "# A few more.\n{}\n"
        files[AnswerDigests.path] = digests
        return files
    }

    // MARK: The task

    private static let tests: [(String, Int, Int, String?)] = [
        ("sample/01-first", 2, 3, nil), ("sample/02-negative", 4, -7, nil),
        ("secret/1-edge/01-zero", 0, 0, "both numbers are zero"),
        ("secret/1-edge/02-largest", 1000, 1000, "the largest numbers"),
        ("secret/1-edge/03-smallest", -1000, -1000, "the smallest numbers"),
        ("secret/1-edge/04-opposite", 5, -5, "opposite numbers"),
        ("secret/2-small/01-unequal", 17, 4, "two different numbers"),
        ("secret/2-small/02-signs", -17, 40, "numbers with different signs"),
    ]

    private static let accepted = [
        ("plain.swift", "a + b"), ("twice_negated.swift", "a - (0 - b)"),
    ]

    private static let wrong = [
        ("difference.swift", "Takes one from the other.", "a - b"),
        ("product.swift", "Multiplies.", "a * b"),
        ("first_twice.swift", "Takes the first number twice.", "a + a"),
        ("magnitudes.swift", "Forgets the signs.", "abs(a) + abs(b)"),
        ("off_by_one.swift", "One too many.", "a + b + 1"),
    ]

    private var starter: String {
        switch kind {
        case .class:
            """
            class Sum {
                init(_ a: Int) {

                }

                func adding(_ b: Int) -> Int {

                }
            }

            """
        case .program:
            """
            let numbers = (readLine() ?? "").split(separator: " ").compactMap { Int($0) }

            """
        case .function, .interactive:
            """
            class Solution {
                func sum(_ a: Int, _ b: Int) -> Int {

                }
            }

            """
        }
    }

    private func solution(_ expression: String) -> String {
        switch kind {
        case .class:
            """
            class Sum {
                private let a: Int

                init(_ a: Int) {
                    self.a = a
                }

                func adding(_ b: Int) -> Int {
                    return \(expression)
                }
            }

            """
        case .program:
            """
            let numbers = (readLine() ?? "").split(separator: " ").compactMap { Int($0) }
            let (a, b) = (numbers[0], numbers[1])
            print(\(expression))

            """
        case .function, .interactive:
            """
            class Solution {
                func sum(_ a: Int, _ b: Int) -> Int {
                    return \(expression)
                }
            }

            """
        }
    }

    private func input(_ a: Int, _ b: Int) -> String {
        switch kind {
        case .class: "[\"Sum\", \"adding\"]\n[[\(a)], [\(b)]]\n"
        case .program: "\(a) \(b)\n"
        case .function, .interactive: "\(a)\n\(b)\n"
        }
    }

    private func answer(_ sum: Int) -> String {
        kind == .class ? "[null, \(sum)]\n" : "\(sum)\n"
    }

    // MARK: Texts

    private var title: String {
        slug.description.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }

    private var interview: String {
        """
        # TODO: topic, difficulty and minutes are those of your task. The starter in attachments
        # says what is asked for; the tests in data follow it, and generators/answers.sha256 them.
        track: \(track.rawValue)
        topic: arithmetic
        difficulty: easy
        kind: \(kind.rawValue)
        minutes: 10
        grader: \(kind == .program ? "tokens" : "exact")
        language_mode: 5
        complexity: {time: "O(1)", space: "O(1)"}
        # TODO: three hints, the vaguest first.
        hints:
          - "What does the statement ask for?"
          - "Which operator does that?"
          - "Return the sum."
        roles: []
        prerequisites: []
        # TODO: problems to go on with.
        related: []

        """
    }

    private var problem: String {
        """
        problem_format_version: 2025-09
        type: pass-fail
        name: \(title)
        uuid: \(uuid)
        version: "1"
        # TODO: your name.
        credits: Somebody
        license: cc by-sa
        rights_owner: Somebody
        limits:
          # TODO: twice what accepted submissions take, or more, and less than what those in
          # submissions/time_limit_exceeded do, which are to be written (judge verify --timing).
          time_limit: 0.5
          memory: 256
          output: 8
          code: 64
        keywords: []
        languages: [swift]

        """
    }

    private var statement: String {
        let constraints =
            kind == .program
            ? "- Both numbers are whole and from -1000 to 1000."
            : "- `-1_000 <= a <= 1_000`\n- `-1_000 <= b <= 1_000`"
                + (kind == .class ? "\n- There are 1 to 1 calls in all." : "")
        return """
            TODO: what is given, what is to be returned, and every convention. This scaffold asks
            for the sum of two whole numbers `a` and `b`.

            **Constraints**

            \(constraints)

            \(example(1, 2, 3))
            \(example(2, 4, -7))
            """
    }

    private func example(_ number: Int, _ a: Int, _ b: Int) -> String {
        """
        ### Example \(number)

        Input:

        ```
        \(input(a, b))```

        Output:

        ```
        \(answer(a + b))```

        Explanation: \(a) and \(b) together are \(a + b).

        """
    }

    private var editorial: String {
        """
        ## Idea

        TODO: the way to a solution.

        ## Why it is right

        TODO

        ## Complexity

        TODO

        ## Common mistakes

        TODO: those that the wrong submissions make.

        ## What an interviewer asks next

        TODO

        """
    }
}
