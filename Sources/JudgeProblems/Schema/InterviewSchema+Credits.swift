internal import JudgeCore

extension InterviewSchema {
    /// The keys of `credits` in `problem.yaml`; checked, and not kept.
    enum Credits {
        private static let people = Shape<[Bool]>.oneOrList(of: Person.shape, "persons")
        private static let translators = Shape<[String: [Bool]]>.dictionary(
            "a mapping of language codes to persons", of: people
        ) { !$0.isEmpty }
        private static let authors = Key.optional("authors", people, "Who thought of the problem.")

        static let schema = Schema(
            "credits",
            [
                authors.row,
                Key.optional("contributors", people, "Who made the package.").row,
                Key.optional("testers", people, "Who tried it.").row,
                Key.optional("translators", translators, "Who translated the statement.").row,
                Key.optional("packagers", people, "Who packed an existing problem.").row,
                Key.optional("acknowledgements", people, "Thanks to others.").row,
            ])

        /// Reads as whether authors are named.
        static let shape = Shape<Bool>.mapping(schema) { reader throws(JudgeFailure) in
            try reader.value(authors) != nil
        }.or(Shape<String>.text.map { _ in true })
    }

    /// The keys of a person in `credits`.
    enum Person {
        static let schema = Schema(
            "person",
            [
                Key.required("name", Shape.text, "The full name.").row,
                Key.optional("email", Shape.text, "Mail address.").row,
                Key.optional("orcid", Shape.text, "ORCID.").row,
                Key.optional("kattis", Shape.text, "Name at Kattis.").row,
            ])
        static let shape = Shape<Bool>.mapping(schema) { _ throws(JudgeFailure) in true }
            .or(Shape<String>.text.map { _ in true })
    }

    /// The keys of `source` in `problem.yaml`; checked, and not kept.
    enum Source {
        static let schema = Schema(
            "source",
            [
                Key.required("name", Shape.text, "The contest, course or book.").row,
                Key.optional("url", Shape.text, "Where to find it.").row,
            ])
        static let shape = Shape<[Bool]>.oneOrList(
            of: Shape<Bool>.mapping(schema) { _ throws(JudgeFailure) in true }
                .or(Shape<String>.text.map { _ in true }),
            "such sources"
        ).map { _ in true }
    }
}
