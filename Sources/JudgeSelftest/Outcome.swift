internal import JudgeCore

/// What may come of an attack: a verdict, for a restricted call also its name;
/// for what is handed in and is no program, a refusal that says why.
struct Outcome: Hashable, CustomStringConvertible {
    /// `nil`: refused before anything is judged.
    var verdict: Verdict?
    /// The call that the verdict names: `socket`; `nil` where any will do.
    var call: String?

    /// An outcome as the catalogue writes it: `SV socket`, `TLE`.
    init?(_ text: some StringProtocol) {
        let words = text.split(separator: " ")
        if words == ["refused"] { return }
        guard let code = words.first, let verdict = Verdict(rawValue: String(code)),
            words.count == 1 || (words.count == 2 && verdict == .securityViolation)
        else { return nil }
        self.verdict = verdict
        call = words.count == 2 ? String(words[1]) : nil
    }

    var description: String {
        (verdict?.rawValue ?? "refused") + (call.map { " \($0)" } ?? "")
    }

    /// Whether a test came to this; `reason` is its verdict's.
    func matches(_ verdict: Verdict?, reason: String?) -> Bool {
        guard verdict == self.verdict else { return false }
        guard let call else { return true }
        return reason?.contains(" \(call)(") == true
    }
}
