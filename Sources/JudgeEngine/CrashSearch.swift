internal import JudgeCore
internal import JudgeSandbox
internal import JudgeToolchain

/// Looks crashes up in a submission's object, each place once: a submission
/// that crashes in thirty tests mostly does so in one line.
struct CrashSearch {
    var locator: CrashLocator
    var object: [UInt8]
    var submission: Submission
    private var found: [[UInt64]: CrashLocator.Place?] = [:]
    /// Beyond this many places only the signal is told.
    private static let most = 6

    init(locator: CrashLocator, object: [UInt8], submission: Submission) {
        self.locator = locator
        self.object = object
        self.submission = submission
    }

    mutating func place(
        of crash: CrashNote?, in box: inout CompilerBox
    ) throws(JudgeFailure) -> CrashLocator.Place? {
        guard let crash else { return nil }
        if let known = found[crash.offsets] { return known }
        guard found.count < Self.most else { return nil }
        let place = try locator.locate(crash, object: object, of: submission, in: &box)
        found[crash.offsets] = .some(place)
        return place
    }
}
