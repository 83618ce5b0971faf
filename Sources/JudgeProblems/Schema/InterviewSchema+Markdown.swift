extension InterviewSchema {
    /// The document `Problems/FORMAT.md`: the package format for people, made
    /// from the tables that packages are read by.
    package static var markdown: String {
        ([introduction] + all.map(section) + [graders, data]).joined(separator: "\n")
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
        attachments/templates/swift/Solution.swift  the starter: its one function is the signature
        data/sample/01-first.in, .ans               the examples of the statement, in its order
        data/secret/1-edge/01-empty.in, .ans        hidden tests, in groups
        data/secret/1-edge/01-empty.yaml            a hint for one test; may be absent
        data/secret/1-edge/test_group.yaml          settings of a group; may be absent or empty
        submissions/accepted/*.swift                must be accepted
        submissions/wrong_answer/*.swift            must get a wrong answer
        submissions/time_limit_exceeded/*.swift     must be too slow
        submissions/run_time_error/*.swift          must crash
        generators/                                 what made the data; not looked at
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

        ## YAML files

        At most 64 KiB each. Keys not listed here, keys that stand twice, anchors, aliases and tags
        are errors. Text that looks like a number or a truth value is quoted.

        """

    private static let data = """
        ## Test data

        A `.in` holds one JSON value a line, one line for each parameter. A `.ans` holds one line with
        one JSON value: the result, or what the one `inout` parameter holds afterwards where the
        function returns nothing. Where the grader takes several values, each has a line.

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
        | `ListNode?` | array of whole numbers; `[]` is the empty list |
        | `TreeNode?` | array in level order with `null` for a missing child: `[1,null,2,3]`; `[]` is the empty tree |

        `Array<T>`, `Optional<T>` and `Dictionary<K, V>` mean the same as the short forms. There are
        no other types in a signature.

        """
}
