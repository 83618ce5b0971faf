internal import JudgeCore

extension InterviewSchema {
    /// The keys of `problem.yaml`, those of the ICPC format 2025-09.
    enum Package {
        static let version = Key.required(
            "problem_format_version", Shape.word(["2025-09"]), "The format of the package.")
        static let name = Key.required(
            "name", Shape.names, "The title; by language where statements are in several.")
        static let uuid = Key.required(
            "uuid", Shape.text("a UUID", where: isUUID), "Stays the same when the name changes.")
        static let type = Key.optional(
            "type", typeShape, default: ["pass-fail"], "`pass-fail`",
            "Only `pass-fail` is supported so far.")
        static let packageVersion = Key.optional(
            "version", Shape.text, "The state of the package.")
        static let credits = Key.optional(
            "credits", Credits.shape, default: false, "optional", "Who made the problem.")
        static let source = Key.optional(
            "source", Source.shape, default: false, "optional", "Where the problem comes from.")
        static let license = Key.optional(
            "license",
            Shape.word([
                "unknown", "public domain", "cc0", "cc by", "cc by-sa", "educational", "permission",
            ]),
            default: "unknown", "`unknown`", "The licence of the package.")
        static let rightsOwner = Key.optional(
            "rights_owner", Shape.text,
            "Needed by a licence with an owner where neither credits nor source name one.")
        static let embargo = Key.optional(
            "embargo_until",
            Shape.text("a date `YYYY-MM-DD` or time `YYYY-MM-DDThh:mm:ssZ`", where: isDate),
            "Not to be published before; not looked at.")
        static let limits = Key.required("limits", Limit.shape, "Limits of time, memory and size.")
        static let keywords = Key.optional(
            "keywords", Shape.list(of: .text, "texts"), default: [], "`[]`", "Words to find it by.")
        static let languages = Key.optional(
            "languages",
            Shape.oneOrList(of: .text, "texts").refusing("submissions are in Swift") {
                !$0.contains("swift") && $0 != ["all"]
            },
            default: ["all"], "`all`", "`all`, or a list with `swift` in it.")
        static let fileWriting = Key.optional(
            "allow_file_writing",
            Shape.flag.refusing("the box of a submission cannot be written to") { $0 },
            default: false, "`false`", "Only `false` is supported so far.")
        static let constants = Key.optional(
            "constants",
            Shape.dictionary("a mapping of names to values", of: .anything) { _ in true }
                .refusing("constants are not replaced yet") { _ in true },
            "Not supported so far.")

        static let schema = Schema(
            "problem.yaml",
            [
                version.row, name.row, uuid.row, limits.row, type.row, packageVersion.row,
                credits.row, source.row, license.row, rightsOwner.row, keywords.row,
                languages.row, embargo.row, fileWriting.row, constants.row,
            ])

        private static let typeShape = Shape<[String]>.oneOrList(
            of: .word(["pass-fail", "scoring", "multi-pass", "interactive", "submit-answer"]),
            "such words"
        ).refusing("only `pass-fail` problems are judged so far") { $0 != ["pass-fail"] }
    }

    private static func isUUID(_ text: String) -> Bool {
        text.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [
            8, 4, 4, 4, 12,
        ]
            && text.utf8.count == 36 && text.allSatisfy { $0.isHexDigit || $0 == "-" }
    }

    private static func isDate(_ text: String) -> Bool {
        let pattern = text.map { $0.isASCII && $0.isWholeNumber ? "0" : $0 }
        return ["0000-00-00", "0000-00-00T00:00:00Z"].contains(String(pattern))
    }
}

extension Shape where Value == [String: String] {
    /// A title, or titles by language.
    static var names: Shape {
        let byLanguage = Shape.dictionary("a mapping of language codes to text", of: .text) {
            (2...3).contains($0.prefix { $0 != "-" }.count)
                && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }
        }
        return byLanguage.or(Shape<String>.text.map { ["en": $0] })
    }
}

extension Shape where Value == JSONValue {
    /// Whatever YAML can say.
    static var anything: Shape { Shape("anything") { $0 } }
}
