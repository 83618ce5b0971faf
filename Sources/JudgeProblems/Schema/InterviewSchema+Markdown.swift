extension InterviewSchema {
    /// The document `Problems/FORMAT.md`: the package format for people, made
    /// from the tables that packages are read by.
    package static var markdown: String {
        ([introduction] + all.map(section) + [graders, data, mockSets] + mocks.map(section))
            .joined(separator: "\n")
    }

    private static func section(_ schema: Schema) -> String {
        let rows = schema.rows.map { row in
            "| `\(row.name)` | \(row.type) | \(row.presence) | \(row.doc) |"
        }
        let title = schema.title.hasSuffix(".yaml") ? schema.title : "Mapping `\(schema.title)`"
        return """
            ### \(title)

            | key | value | default | meaning |
            |---|---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    private static let introduction = """
        <!-- Made by InterviewSchema.markdown; RECORD_SNAPSHOTS=1 swift test writes it anew. -->

        # The problem package

        A problem is a folder `Problems/<track>/<slug>/` in the ICPC Problem Package Format
        2025-09 with one more file, `interview.yaml`.

        ```
        problem.yaml                                what the format asks for
        interview.yaml                              what an interview needs to know
        statement/problem.en.md                     the statement
        solution/solution.en.md                     the editorial
        attachments/templates/swift/Solution.swift  the starter: its declarations are the signature
        data/sample/01-first.in, .ans               the examples of the statement, in its order
        data/secret/1-edge/01-empty.in, .ans        hidden tests, in groups
        data/secret/1-edge/01-empty.yaml            a hint for one test; may be absent
        data/secret/4-large/01-random.yaml          how a generated test is made; it has no .in
        data/secret/1-edge/test_group.yaml          settings of a group; may be absent or empty
        submissions/accepted/*.swift                must be accepted
        submissions/wrong_answer/*.swift            must get a wrong answer
        submissions/time_limit_exceeded/*.swift     must be too slow
        submissions/run_time_error/*.swift          must crash
        generators/Generator.swift                  makes the generated tests
        generators/answers.sha256                   what the oracle answered (see below)
        generators/                                 what else made the data; not looked at
        include/swift/Probe.swift                   calls the submission; may be absent
        output_validator/validator.swift            decides where the grader is `validator`
        ```

        - The slug is made of lower-case letters, digits and single hyphens, at most 64 characters,
          and stands for one problem in the whole library.
        - File names match `^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}$`. Names that begin with a period are
          passed over; others that do not match are errors.
        - Links may lead to files of the same package only.
        - Text is UTF-8 without byte-order mark; every line ends with LF, the last one too.
        - Tests run in lexicographical order of groups, then of tests. A group is shown without the
          number that orders it: `1-edge` is `edge`. `data/secret` holds groups or tests, never both,
          and groups hold no folders.
        - Every `.in` has its `.ans`; nothing else lies among the tests but their `.yaml` and pictures.
          A test whose `.yaml` says `generate` has no `.in`, and no `.ans` where an `ans` digest stands.

        ## YAML files

        At most 64 KiB each. Keys not listed here, keys that stand twice, anchors, aliases and tags
        are errors. Text that looks like a number or a truth value is quoted.

        """

    private static let data = """
        ## Test data

        A `.in` holds one JSON value a line. For a `function` there is one line for each parameter,
        and `.ans` holds one JSON value: the result, or what the one `inout` parameter holds
        afterwards where the function returns nothing. Where the grader takes several values, each
        has a line. Every test calls the function on a new instance, in a process of its own.

        For a `class` the first line has the names of the operations and the second their arguments;
        `.ans` holds an array with the answer of each:

        ```
        ["LRUCache", "put", "get"]
        [[2], [1, 10], [1]]
        [null, null, 10]
        ```

        - The first operation is the name of the class, which makes an instance. Methods, properties
          (without arguments), static functions and operators of the starter are operations.
        - The constructor and what returns nothing answer `null`; a method that returns nothing but
          has an `inout` parameter answers what that holds afterwards.
        - Instances are numbered from 0 in the order in which constructors, and operations that
          return one, make them; the latter answer `null`, too. `1.add` calls `add` on instance 1, a
          name alone is for instance 0. Where a parameter is of the class, the argument is the number
          of an instance.

        For a `program`, `.in` is what stands on standard input and `.ans` what is to be printed.

        ### Generated tests

        `struct Generator` in `generators/Generator.swift` has one method,
        `func make(_ recipe: String, _ size: Int, _ seed: Int) -> String`, which returns the text of an
        `.in`. `Random` (seeded, the same everywhere), `lines` (values as JSON, one a line) and `json`
        are there without an import. What is made lies in the user's cache under its SHA-256 and is
        checked against it at every use. `judge generate PROBLEM --to DIR` writes it for the author,
        with the answers of the first accepted submission; with `--recipe R --size N --seed S` an
        input of any size is made.

        ### What the oracle answered

        `generators/answers.sha256` holds a line for each `.ans` below `data`, in the format of
        `sha256sum`, its path relative to `data` (`cd data && sha256sum sample/*.ans
        secret/*/*.ans > ../generators/answers.sha256`). It is written where an oracle that is no
        reference submission has made or checked the answers, so that `judge verify` finds one that
        was altered later. Of an answer that is made on the user's machine the digest stands in the
        test's `.yaml`.

        ### Constraints

        Sizes and ranges are stated once, in the statement: the bullets below `**Constraints**` that
        begin with a comparison in a code span (`1 <= nums.count <= 100_000`) are read by
        `judge verify`; other bullets are for people, and hold none in a code span. A chain of
        `<=`, `<` and `==`; terms are numbers, `Int.min`, `Int.max`, and paths: a parameter,
        `.count` (of a string, its characters; of nodes, their number), `[i]` for every position,
        `.label`, `val` for the value of every node, with `+ - * ^` between them. `There are 1 to
        70_000 calls` bounds the calls of a class problem. Every bound must be reached by a test.

        Apart from that `judge verify` wants an accepted and a wrong submission, a hint, an
        editorial, hidden tests of different inputs, and nothing left that says `TODO:`.

        ### Probes

        Where a test is more than one call with values that JSON can hold (a generator that is handed
        in, a function as a parameter, a model that is fitted and then asked), a function problem has
        `include/swift/Probe.swift`. It begins, after imports, with `struct JudgeProbe`, whose first
        method is `run`: test data follow its signature, and what it returns is graded. It is compiled
        with every submission, which need only fit it, makes the candidate's type and calls it, and
        holds no secret: it runs in the box. `import JudgeGenerator` brings
        `JudgeRandom(seed:)`, a `RandomNumberGenerator` that counts its `draws`. The starter may then
        declare what it likes; `judge show` prints it. A submission's type may have another name
        where it is the only one with the starter's members.

        Probe and submission are one module, in one process. An operator that a submission declares
        wins over the library's, so a probe uses none on arrays and strings, but `elementsEqual`,
        `append(contentsOf:)` and loops. And what a probe counts or checks is honest with those who
        are: a submission that forges what the probe would write passes a budget. What must stand
        against that is graded outside, from what an answer says.

        Instead of `run` a probe may begin with `send` and `receive`: the test then takes two
        processes. `send` gets the input's first lines, in the first; what it returns crosses into
        the second as the first argument of `receive`, whose further parameters get the rest of the
        lines. Neither memory nor files cross, only the count of processes in the box goes on.
        What `receive` returns is graded; `judge run` shows what crossed. The time limit holds for
        both together, memory and output (of what crosses, too) for each. So a codec has to write
        down all that it needs, and a model, which is `Codable` for this, is asked about rows that
        were not in the box while it was fitted.

        | what is to be graded | what the probe does | as in |
        |---|---|---|
        | invariance | asks twice, the second time in another way that must not matter, and returns how often the answers differ | `canary-router`, `consistent-hash-ring` |
        | leakage | hands in rows that it knows again, and returns how many came where they must not | `cross-validated-search` |
        | a budget | hands in a function or a generator that counts how often it is asked | `shapley-values`, `cross-validated-search` |
        | draws by a law | hands in a seeded generator and returns many draws, for the grader `sampler` | `shuffle-array`, `gaussian-sampler`, `dropout` |
        | a model | is a relay: fits it in one process, asks it in the other about hidden rows and returns what it says, for the grader `holdout` | `logistic-regression`, `gradient-boosting` |
        | a round trip | is a relay, too | `encode-and-decode-strings` |

        ### Output validators

        `output_validator/validator.swift` is a program for the grader `validator`, called as
        `validator INPUT ANSWER FEEDBACK_DIR < OUTPUT`: the test's `.in` and `.ans`, and on standard
        input what the submission answered, as JSON that fits the signature, or what it printed. It ends
        with 42 where that is right and 43 where it is wrong, and may write `teammessage.txt` to the
        feedback folder: one sentence that the candidate reads. It runs in a box of its own; any other
        end is a judge error.

        ### How values are written

        | Swift | JSON |
        |---|---|
        | `Int`, `Int8` … `Int64`, `UInt`, `UInt8` … `UInt64` | whole number in the type's range, without fraction or exponent |
        | `Double`, `Float` | number, or the strings `"NaN"`, `"Infinity"`, `"-Infinity"` |
        | `Bool` | `true`, `false` |
        | `String` | string |
        | `Character` | string of one character |
        | `[T]` | array |
        | `T?` | `null` or a `T` |
        | `[String: V]` | object |
        | `[K: V]` with other keys | array of `[key, value]` |
        | tuple with a label for each element | object with exactly these members, in any order |
        | other tuples | array of its elements |
        | `ListNode?` | array of whole numbers; `[]` is the empty list. With a cycle `{"list": [3,2,0], "next": 1}`: the last node is followed by the one at index 1 |
        | `TreeNode?` | array in level order with `null` for a missing child: `[1,null,2,3]`; `[]` is the empty tree |
        | `Node?`, `node: graph` | adjacency lists of the nodes 1 to n, whose values are their numbers; the first node is meant. `[[2],[1]]`; `[]` is nil |
        | `Node?`, `node: random` | list with a pointer to any node: array of `[value, index or null]`; `[]` is nil |
        | `Node?`, `node: nary` | tree in level order, the children of each node after a `null`: `[1,null,3,2,4,null,5,6]`; `[]` is nil |
        | an instance of a `class` problem's class | its number |

        `Array<T>`, `Optional<T>` and `Dictionary<K, V>` mean the same as the short forms. There are
        no other types in a signature.

        """

    private static let mockSets = """
        ## Mock sets

        A mock interview is a file `Problems/mocks/<name>.yaml`, named as a problem is; nothing else
        lies in that folder. It is read as the YAML files of a package are.

        ```
        title: Algorithmic phone screen
        minutes: 45
        sections:
          - name: warm-up
            minutes: 10
            problems: [valid-parentheses]
          - name: core
            minutes: 35
            draw: 2
            pool: [group-anagrams, number-of-islands, two-sum]
        policy:
          submit_feedback: verdict
          declare_complexity: true
        ```

        - The minutes of the sections add up to those of the whole.
        - A section has either `problems`, or `draw` and `pool`.
        - No problem stands twice in a set, not even in two pools.
        - A set may name problems that the library does not have; a mock of it can be started once they
          are there, of a pool as many as are drawn.

        """
}
