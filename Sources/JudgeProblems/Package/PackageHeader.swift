internal import JudgeCore

/// What the two YAML files at the top of a package say.
struct PackageHeader: Sendable {
    var problem: ProblemFile
    var interview: InterviewFile
    var summary: ProblemSummary

    init(_ package: PackageFolder) throws(JudgeFailure) {
        problem = try ProblemFile(path: "\(package.folder)/\(PackagePaths.problem)")
        interview = try InterviewFile(path: "\(package.folder)/\(PackagePaths.interview)")
        guard interview.track == package.track else {
            throw interview.trackFailure(
                "`track`: the package says \(interview.track.rawValue) but lies in "
                    + "\(package.track.rawValue)")
        }
        summary = ProblemSummary(
            slug: package.slug, title: problem.title, track: interview.track,
            topic: interview.topic, difficulty: interview.difficulty, kind: interview.kind,
            minutes: interview.minutes)
    }
}
