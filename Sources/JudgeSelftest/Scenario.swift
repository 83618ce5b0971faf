internal import JudgeCore
internal import JudgeEngine
internal import JudgeToolchain

/// A row of the catalogue that is no program but something that a person hands
/// in: a file with an evil name, a package.
struct Scenario {
    /// What a scenario works with.
    struct Tools {
        var judge: Judge
        var read: Selftester.Reader
        /// An empty folder, which is removed afterwards.
        var folder: String
    }

    var id: String
    /// Tries it and returns what was wrong with the way it was met.
    var breaches: @Sendable (Tools) -> [String]

    static let all = submissions + packages

    static func named(_ id: String) -> Scenario? { all.first { $0.id == id } }
}

extension Scenario.Tools {
    /// Says that something was not refused as it should be.
    ///
    /// A refusal is a failure with a message of some length, by one who is at
    /// fault.
    func mustRefuse<Value>(
        _ what: String, _ fault: JudgeFailure.Fault, naming words: String = "",
        _ attempt: () throws(JudgeFailure) -> Value
    ) -> [String] {
        do throws(JudgeFailure) {
            _ = try attempt()
            return ["\(what) is not refused"]
        } catch {
            guard error.fault == fault else { return ["\(what) is said to be another's fault"] }
            guard "\(error)".contains(words), error.message.count > 5 else {
                return ["\(what) is refused without saying why: \(error)"]
            }
            return []
        }
    }
}
