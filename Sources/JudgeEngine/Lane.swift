internal import JudgeCore
internal import JudgeSandbox
internal import JudgeToolchain

/// A run box with the tests that it was asked for and has not reported.
///
/// At most one test is asked for ahead, so that the box never waits for the
/// judge. A box that fails is our fault: it is made anew once, with all that it
/// was asked for, before the failure is said.
final class Lane {
    /// What people are shown of what a test printed.
    private static let shown = ByteCount.mebibytes(1)

    private let runs: RunBox
    /// The object's function that runs a test.
    private let entry: String
    /// How much is kept of what a test prints; `nil`: all, as it is the answer.
    private let kept: ByteCount?
    private var box: Box
    private var object: [UInt8] = []
    private var hasObject = false
    /// Whether the first box did not get ready.
    private var hasFailed = false
    /// What the runner loads for the object beside the harness.
    private var library: String?
    /// The walls around the box, once it stands.
    private var isolation: Isolation?
    /// The runs asked for, the one that comes first.
    private var pending: [(input: RunInput, entry: String)] = []

    /// Starts the box, which gets ready while the caller does something else.
    init(_ runs: RunBox, for entry: Entry) throws(JudgeFailure) {
        self.runs = runs
        self.entry = DriverGenerator.entryPoint(of: entry)
        kept = entry == .program ? nil : Self.shown
        box = try runs.make()
    }

    /// Has the box get ready for an object that is still to be linked.
    ///
    /// Waits until the box stands. Where that fails, ``load(_:)`` tries again
    /// and says why.
    func prepare(for object: [UInt8]) {
        guard isolation == nil else { return }
        do throws(JudgeFailure) {
            try stand(for: object)
        } catch {
            isolation = nil
            hasFailed = true
        }
    }

    /// Waits for the box and says what it is to run.
    func load(_ object: [UInt8]) throws(JudgeFailure) -> Isolation {
        self.object = object
        if hasFailed { box = try runs.make() }
        if let isolation { return isolation }
        return try stand(for: object)
    }

    @discardableResult
    private func stand(for object: [UInt8]) throws(JudgeFailure) -> Isolation {
        library = try runs.harness.further(for: object)
        let stands = try runs.isolation(of: &box)
        try box.load(library)
        isolation = stands
        return stands
    }

    /// Asks for a run, of another function of the object where one is named.
    func start(_ input: RunInput, entry: String? = nil) throws(JudgeFailure) {
        let entry = entry ?? self.entry
        pending.append((input, entry))
        do throws(JudgeFailure) {
            try send(input, entry)
        } catch {
            try restart()
        }
    }

    /// Waits for the report of the test that was asked for first.
    func report() throws(JudgeFailure) -> RunReport {
        var report: RunReport
        do throws(JudgeFailure) {
            report = try box.report().run
        } catch {
            try restart()
            report = try box.report().run
        }
        // Who says so may be the submission, which then is run once more.
        if report.doesNotLoad, library == nil {
            library = runs.harness.foundation
            try restart()
            report = try box.report().run
        }
        pending.removeFirst()
        return report
    }

    /// Has the box torn down: no more tests are asked for.
    func hangUp() { box.hangUp() }

    private func send(_ input: RunInput, _ entry: String) throws(JudgeFailure) {
        try box.start(
            TestRequest(
                run: RunRequest(limits: runs.limits, input: input),
                entry: entry, object: hasObject ? nil : object, kept: kept))
        hasObject = true
    }

    private func restart() throws(JudgeFailure) {
        box = try runs.make()
        _ = try runs.isolation(of: &box)
        try box.load(library)
        hasObject = false
        for (input, entry) in pending { try send(input, entry) }
    }
}
