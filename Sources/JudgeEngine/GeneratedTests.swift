internal import JudgeCore
internal import JudgeFiles
internal import JudgeProblems
internal import JudgeSandbox
internal import JudgeToolchain

/// Makes the tests that a package describes instead of shipping them.
///
/// THEORY. A recipe names what the package's generator is asked for and the
/// digests of what must come of it. What was made lies in the cache under its
/// digest, so a file there is right or it is not there: each is checked
/// whenever it is used, and made anew where it is damaged. Generator and
/// reference submission run in boxes, as any submission does. What does not
/// match its digest is never judged with: it is an error of the package.
struct GeneratedTests {
    var judge: Judge
    var problem: Problem

    private static let generator = "generators/Generator.swift"
    /// What making one input, and answering it, may use.
    private static let limits = Limits(
        cpu: .seconds(60), wall: .seconds(120), memory: .mebibytes(2048),
        output: .mebibytes(256), processes: 64)

    private var folder: String { Self.folder(in: judge.cache) }

    /// Where what generators make lies, in the judge's cache.
    static func folder(in cache: String) -> String { "\(cache)/tests" }

    private func path(_ digest: String) -> String { "\(folder)/\(digest)" }

    /// The cases with the paths at which their data lie, made where they were
    /// not there.
    func ready(_ cases: [JudgingRequest.Case]) throws(JudgeFailure) -> [JudgingRequest.Case] {
        let recipes = cases.compactMap { item -> TestCase? in
            if case .test(let test) = item, test.recipe != nil { test } else { nil }
        }
        guard !recipes.isEmpty else { return cases }
        if !missing(recipes).isEmpty {
            do {
                try Files.makeFolder(folder)
                try Files.locked("\(folder)/\(problem.summary.slug).lock") {
                    // Another judge may have made them while this one waited.
                    try make(missing(recipes))
                }
            } catch let error as JudgeFailure {
                throw error
            } catch {
                throw JudgeFailure(
                    .judge, "cache", "generated tests cannot be kept in the cache: \(error)",
                    remedy: "Make \(judge.cache) writable and see that its disk has room.")
            }
        }
        return cases.map { item in
            guard case .test(var test) = item, let recipe = test.recipe else { return item }
            test.inputPath = path(recipe.inputDigest)
            if let digest = recipe.answerDigest { test.answerPath = path(digest) }
            return .test(test)
        }
    }

    /// Whether none of these tests was made yet.
    func areAllMissing(_ tests: [TestCase]) -> Bool { tests.allSatisfy(isMissing) }

    /// Tests of which something is not in the cache, or damaged there.
    private func missing(_ tests: [TestCase]) -> [TestCase] { tests.filter(isMissing) }

    private func isMissing(_ test: TestCase) -> Bool {
        guard let recipe = test.recipe else { return false }
        return !holds(recipe.inputDigest) || recipe.answerDigest.map { !holds($0) } ?? false
    }

    private func holds(_ digest: String) -> Bool {
        guard let bytes = try? Files.read(path(digest)) else { return false }
        return SHA256.hexadecimal(of: bytes) == digest
    }

    private func make(_ tests: [TestCase]) throws {
        guard !tests.isEmpty else { return }
        judge.progress(.generating)
        for made in try data(of: tests) {
            let name = "\(made.test.group)/\(made.test.name)"
            try keep(made.input, made.recipe.inputDigest, "the input of \(name)")
            if let digest = made.recipe.answerDigest {
                try keep(made.answer ?? [], digest, "the answer of \(name)")
            }
        }
    }

    private func keep(_ bytes: [UInt8], _ digest: String, _ what: String) throws {
        guard SHA256.hexadecimal(of: bytes) == digest else {
            throw JudgeFailure(
                .judge, "package",
                "\(what) is not what was recorded when the package was written (its SHA-256 "
                    + "differs)",
                file: "\(problem.folder)/\(Self.generator)")
        }
        try Files.write(bytes, to: path(digest))
    }

    struct Made {
        var test: TestCase
        var recipe: Recipe
        var input: [UInt8]
        /// Where the package does not ship it.
        var answer: [UInt8]?
    }

    /// What the generator makes, and what the first accepted submission answers
    /// where the package has no answer, or to every test: unchecked.
    func data(
        of tests: [TestCase], answersAll: Bool = false
    ) throws(JudgeFailure) -> [Made] {
        var made = try inputs(of: tests)
        let unanswered = made.indices.filter {
            answersAll || !Files.exists(made[$0].test.answerPath)
        }
        guard !unanswered.isEmpty else { return made }
        let reference = try PackageProgram(
            referenceOf: problem, judge, limits: judge.patience(Self.limits))
        for index in unanswered {
            made[index].answer = try reference.answer(
                to: String(decoding: made[index].input, as: UTF8.self), made[index].test.name)
        }
        return made
    }

    /// What the generator makes: unchecked.
    func inputs(of tests: [TestCase]) throws(JudgeFailure) -> [Made] {
        let generator = try PackageProgram(
            "\(problem.folder)/\(Self.generator)", .generator, judge,
            limits: judge.patience(Self.limits))
        var made: [Made] = []
        for test in tests {
            guard let recipe = test.recipe else { continue }
            let text = try generator.answer(
                to: "\(JSONValue.string(recipe.name))\n\(recipe.size)\n\(recipe.seed)\n",
                test.name)
            guard case .string(let input)? = try? JSONReader.read(text) else {
                throw generator.failure("made no text for \(test.name)")
            }
            made.append(Made(test: test, recipe: recipe, input: Array(input.utf8)))
        }
        return made
    }
}
