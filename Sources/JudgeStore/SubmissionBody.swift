internal import Foundation
internal import GRDB
internal import JudgeCore

/// What is only shown whole of a submission, as a row of `submissionBody`.
struct SubmissionBody {
    var source: Data
    /// In the current form.
    var judging: String

    init(_ submission: SubmissionRecord) throws {
        source = Data(submission.source)
        judging = try StoredForm.encode(submission.judging)
    }

    func insert(_ number: Int64, _ database: Database) throws {
        try database.insert(
            [
                "number": number, "source": source, "form": StoredForm.current,
                "judging": judging,
            ], into: "submissionBody")
    }

    /// The submission with this number, whose row is known.
    static func record(
        _ summary: SubmissionSummary, _ number: Int64, _ database: Database
    ) throws -> SubmissionRecord {
        let what = "the submission \(summary.id)"
        let row = try Row.fetchOne(
            database, sql: "SELECT source, form, judging FROM submissionBody WHERE number = ?",
            arguments: [number])
        guard let row else { throw UnreadableEntry(what: what) }
        var columns = ColumnReader(row, what)
        let source = try columns.next(Data.self)
        let form = try columns.next(Int.self)
        let judging: Judging = try StoredForm.decode(try columns.next(), form: form, what)
        var record = SubmissionRecord(judging, source: Array(source), mock: summary.mock)
        record.summary = summary
        return record
    }
}
