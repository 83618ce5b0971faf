import JudgeCore
import Testing

@testable import JudgeProblems

/// The bounds of statements: how they are read, and what breaks and reaches
/// them.
struct ConstraintTests {
    private static func value(_ text: String, _ type: String) throws -> InputValue {
        InputValue(
            try JSONReader.read(Array(text.utf8)), try SignatureParser.type(type, node: .graph))
    }

    private static func check(
        _ constraint: String, _ values: [String: (String, String)]
    ) throws -> (broken: [String], unreached: [String]) {
        var check = ConstraintCheck([try ConstraintParser.parse(constraint)])
        let broken = check.look(at: try values.mapValues { try value($0.0, $0.1) })
        return (broken, check.unreached)
    }

    @Test(
        arguments: [
            ("1 <= nums.count <= 3", "nums", "[5, 6]", "[Int]"),
            ("-1_000 <= nums[i] <= 10^3", "nums", "[-1000, 1000]", "[Int]"),
            ("Int.min <= nums[i] <= Int.max", "nums", "[9223372036854775807]", "[Int]"),
            ("0 <= s.count < 4", "s", "\"née\"", "String"),
            ("0 < x <= 1", "x", "0.25", "Double"),
            ("nums[i] < nums[i + 1]", "nums", "[1, 2, 9]", "[Int]"),
            ("0 <= grid[i][j] <= 1", "grid", "[[0, 1], []]", "[[Int]]"),
            (
                "rows[i].time >= 3", "rows", "[{\"time\": 3, \"id\": \"a\"}]",
                "[(time: Int, id: String)]"
            ),
            ("head.count <= 2", "head", "[7, 8]", "ListNode?"),
            ("1 <= root[i] <= 2", "root", "[1, null, 2]", "TreeNode?"),
            ("m[0].count == m[i].count", "m", "[[1, 2], [3, 4]]", "[[Int]]"),
            // Nothing is claimed about what is not there.
            ("0 <= x <= 1", "x", "null", "Int?"), ("5 <= nums[i] <= 6", "nums", "[]", "[Int]"),
        ])
    func `a bound holds`(constraint: String, name: String, value: String, type: String) throws {
        let broken = try Self.check(constraint, [name: (value, type)]).broken
        #expect(broken.isEmpty, "\(broken)")
    }

    @Test(
        arguments: [
            (
                "1 <= nums.count <= 3", "[]", "[Int]",
                "`1 <= nums.count <= 3` does not hold: 1 <= 0"
            ),
            (
                "0 <= nums[i] <= 9", "[3, 10]", "[Int]",
                "`0 <= nums[i] <= 9` does not hold: 10 <= 9 at i = 1"
            ),
            (
                "nums[i] < nums[i + 1]", "[1, 4, 4]", "[Int]",
                "`nums[i] < nums[i + 1]` does not hold: 4 < 4 at i = 1"
            ),
            (
                "nums[i - 1] < nums[i]", "[1, 4, 4]", "[Int]",
                "`nums[i - 1] < nums[i]` does not hold: 4 < 4 at i = 2"
            ),
            (
                "0 <= nums[i][j] <= 1", "[[0], [1, \"NaN\"]]", "[[Double]]",
                "`0 <= nums[i][j] <= 1` does not hold: 0 <= nan at i = 1, j = 1"
            ),
            (
                "nums[i] * 2 <= nums.count + 1", "[1, 2]", "[Int]",
                "`nums[i] * 2 <= nums.count + 1` does not hold: 4 <= 3 at i = 1"
            ),
            // Exact where floating point is not.
            (
                "nums[i] < Int.max", "[9223372036854775806, 9223372036854775807]", "[Int]",
                "`nums[i] < Int.max` does not hold: 9223372036854775807 < 9223372036854775807 "
                    + "at i = 1"
            ),
        ])
    func `a bound that is broken says where`(
        constraint: String, value: String, type: String, message: String
    ) throws {
        #expect(try Self.check(constraint, ["nums": (value, type)]).broken == [message])
    }

    @Test func `a comma means each`() throws {
        let values = ["a": ("[1]", "[Int]"), "b": ("[7]", "[Int]")]
        #expect(try Self.check("0 <= a[i], b[i] <= 7", values).broken.isEmpty)
        #expect(
            try Self.check("0 <= a[i], b[i] <= 6", values).broken
                == ["`0 <= a[i], b[i] <= 6` does not hold: 7 <= 6 at i = 0"])
    }

    @Test(
        arguments: [
            ("0 <= nums[i] <= 9", "[0, 9]", []),
            ("0 <= nums[i] < 9", "[0, 8]", []),
            (
                "0 <= nums[i] <= 9", "[0]",
                ["no test reaches the upper bound of `0 <= nums[i] <= 9`"]
            ),
            (
                "0 <= nums[i] <= 9", "[9]",
                ["no test reaches the lower bound of `0 <= nums[i] <= 9`"]
            ),
            // Sums and what is compared with other values need not be reached.
            ("nums[0] + nums[1] <= 50", "[0, 9]", []), ("nums[i] < nums.count", "[0, 1]", []),
        ] as [(String, String, [String])])
    func `a bound that no test reaches is told`(
        constraint: String, value: String, unreached: [String]
    ) throws {
        #expect(
            try Self.check(constraint, ["nums": (value, "[Int]")]).unreached == unreached)
    }

    @Test(
        arguments: [
            ("1 <= ", "it ends too early"), ("nums.count", "nothing is compared"),
            ("1 <= nums[i", "a `]` is missing"), ("1 <= (n", "a `)` is missing"),
            ("1 <= n <= 2 <= 3 4", "expected `<=`, `<` or `==`, found `4`"),
            ("1 <= n & 3", "`&` has no meaning here"),
            ("1 <= Int.most", "Int has `min` and `max` here"),
            ("1 <= n > 0", "expected `<=`, `<` or `==`, found `>`"),
        ])
    func `a comparison that cannot be read says why`(text: String, message: String) {
        #expect(throws: ConstraintParser.Problem(message: message)) {
            try ConstraintParser.parse(text)
        }
    }

    @Test func `only bullets of the statement that begin with a comparison are read`() {
        let statement = """
            Some `a <= b` text.

            **Constraints**

            - `1 <= n <= 5`, the same for all.
            - `0 <= a[i] < n` and `0 <= b[i] < n`
            - `s` contains only letters.
            - Each `x <= 3` is for people.
            - There are 1 to 70 000 calls of `get` in all.

            ### Example 1

            - `7 <= 8`
            """
        let spans = InputCheck.spans(of: statement)
        #expect(
            spans.map(\.text) == [
                "1 <= n <= 5", "0 <= a[i] < n", "0 <= b[i] < n", "1 <= calls.count <= 70000",
            ])
        #expect(spans.map(\.line) == [5, 6, 6, 9])
    }

    @Test func `examples are read with their fences`() {
        let statement = """
            ### Example 1

            Input:

            ```
            [1]
            2
            ```

            Output:

            ```
            3
            ```

            Explanation: `1 + 2`.

            ```swift
            print(3)
            ```
            """
        #expect(
            StatementExample.all(in: statement) == [
                StatementExample(input: "[1]\n2\n", output: "3\n", line: 1)
            ])
    }

    @Test func `a comparison in a bullet that begins with words is not read`() {
        let statement = """
            Nobody looks at `1 <= a`.

            **Constraints**

            - There are m of them, `m <= 7`,
              and `m < n`.
            - A function `(Int) -> Double`, or an `Array<Int>`.
            - `0 <= n <= 5`; of these `n < 3` is usual
              and `n < 4` is not.

            Also `k <= 2`.

            ### Example 1
            `3 <= x`
            """
        #expect(InputCheck.unread(in: statement).map(\.text) == ["m <= 7", "m < n", "k <= 2"])
        #expect(InputCheck.unread(in: statement).map(\.line) == [5, 6, 11])
    }
}
