internal import JudgeCore
internal import JudgeGrading

/// What the two YAML files at the top of a package say, checked.
struct PackageHeader: Sendable {
    var problem: ProblemFile
    var interview: InterviewFile
    var summary: ProblemSummary
    /// What `grader:` asks for.
    var grader: any Grader

    init(_ package: PackageFolder) throws(JudgeFailure) {
        problem = try ProblemFile(path: "\(package.folder)/\(PackagePaths.problem)")
        interview = try InterviewFile(path: "\(package.folder)/\(PackagePaths.interview)")
        guard interview.track == package.track else {
            throw interview.trackFailure(
                "`track`: the package says \(interview.track.rawValue) but lies in "
                    + "\(package.track.rawValue)")
        }
        grader = try interview.makeGrader()
        summary = ProblemSummary(
            slug: package.slug, title: problem.title, track: interview.track,
            topic: interview.topic, difficulty: interview.difficulty, kind: interview.kind,
            minutes: interview.minutes)
    }
}
