internal import JudgeCore
internal import Yams

extension YAMLDocument {
    /// What the YAML library says, as a failure with file, line and column.
    static func failure(_ error: any Error, file: String) -> JudgeFailure {
        func broken(_ message: String, _ line: Int? = nil, _ column: Int? = nil) -> JudgeFailure {
            JudgeFailure(
                .judge, "bad-yaml", "not valid YAML: \(message)", file: file, line: line,
                column: column)
        }
        switch error {
        case let failure as JudgeFailure:
            return failure
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            let context = context.map { " \($0.text) (line \($0.mark.line))" } ?? ""
            return broken(problem + context, mark.line, mark.column)
        case YamlError.duplicatedKeysInMapping(let names, let context):
            let keys = names.map { "`\($0)`" }.joined(separator: ", ")
            return JudgeFailure(
                .judge, "duplicate-key", "\(keys) stands here and once more in the same mapping",
                file: file, line: context.mark.line, column: context.mark.column)
        case YamlError.reader(let problem, let offset, _, let yaml):
            let before = yaml.prefix(offset ?? 0)
            let line = before.reduce(1) { $1 == "\n" ? $0 + 1 : $0 }
            return broken(problem, offset.map { _ in line })
        default:
            return broken("\(error)")
        }
    }
}
