internal import JudgeCore

/// What `problem.yaml` says and this judge honours.
struct ProblemFile: Sendable {
    /// The title by language code; always with `en`.
    var names: [String: String]
    var limits: Limits
    var codeLimit: ByteCount
    var multipliers: TimeMultipliers

    var title: String { names["en"] ?? "" }

    init(path: String) throws(JudgeFailure) {
        typealias Keys = InterviewSchema.Package
        let reader = try MappingReader(try YAMLDocument.read(path: path), Keys.schema)
        names = try reader.value(Keys.name)
        guard names["en"] != nil else {
            throw reader.failure(
                Keys.name, "bad-value", "`name`: the English name, `en`, is missing")
        }
        let limits = try reader.value(Keys.limits)
        self.limits = Limits(cpu: limits.cpu, memory: limits.memory, output: limits.output)
        codeLimit = limits.code
        multipliers = limits.multipliers
        try Self.checkRights(reader)
    }

    /// Somebody must own the rights unless the licence says otherwise.
    private static func checkRights(_ reader: MappingReader) throws(JudgeFailure) {
        typealias Keys = InterviewSchema.Package
        let license = try reader.value(Keys.license)
        let owner = try reader.value(Keys.rightsOwner)
        if license == "public domain", owner != nil {
            throw reader.failure(
                Keys.rightsOwner, "bad-value", "`rights_owner`: the public domain has no owner")
        }
        let hasAuthors = try reader.value(Keys.credits)
        let hasSource = try reader.value(Keys.source)
        if license != "public domain", license != "unknown", owner == nil, !hasAuthors, !hasSource {
            throw reader.failure(
                Keys.license, "missing-key",
                "the key `rights_owner` is missing: licence `\(license)` needs an owner")
        }
    }
}

/// The limits of `problem.yaml` that are honoured.
struct LimitsFile: Sendable {
    var cpu: Duration
    var memory: ByteCount
    var output: ByteCount
    var code: ByteCount
    var multipliers: TimeMultipliers
}
