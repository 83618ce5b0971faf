package import JudgeCore

extension SystemCall {
    /// The call as a programmer would write it: `socket(AF_INET, SOCK_STREAM)`.
    ///
    /// Only arguments that are plain numbers are shown; what a pointer leads
    /// to belongs to the program and was not read. Numbers of x86-64.
    package var described: String {
        let words = Self.describers[name]?(CallArguments(values: arguments))
        return words ?? "\(name)()"
    }

    private static let describers: [String: @Sendable (CallArguments) -> String?] = [
        "socket": { $0.socket(shownAs: "socket") },
        "socketpair": { $0.socket(shownAs: "socketpair") },
        "fork": { _ in "fork()" },
        "vfork": { _ in "fork()" },
        "clone": { $0.clone },
        "unshare": { $0[0].map { "unshare(\(SystemCallNames.unshareFlags($0)))" } },
        "kill": { $0.sending("kill", signalAt: 1) },
        "tkill": { $0.sending("tkill", signalAt: 1) },
        "tgkill": { $0.sending("tgkill", signalAt: 2) },
        "ptrace": { $0.int(0).map { "ptrace(\(SystemCallNames.ptrace[$0] ?? "\($0)"))" } },
    ]
}

/// Raw registers.
///
/// What is not there is `nil`, and then the call is only named.
private struct CallArguments {
    var values: [UInt64]

    subscript(_ index: Int) -> UInt64? { index < values.count ? values[index] : nil }

    /// The argument as C's `int`, which fills only half of the register.
    func int(_ index: Int) -> Int? {
        self[index].map { Int(Int32(truncatingIfNeeded: $0)) }
    }

    func socket(shownAs name: String) -> String? {
        guard let domain = int(0), let type = int(1) else { return nil }
        let family = SystemCallNames.families[domain] ?? "\(domain)"
        return "\(name)(\(family), \(SystemCallNames.socketType(type)))"
    }

    /// A clone that makes a process is a fork; one that makes a namespace
    /// says which.
    var clone: String? {
        guard let flags = self[0] else { return nil }
        if let names = SystemCallNames.namespaces(flags) { return "clone(\(names))" }
        return flags & SystemCallNames.cloneThread == 0 ? "fork()" : nil
    }

    func sending(_ name: String, signalAt position: Int) -> String? {
        guard let signal = int(position) else { return nil }
        let targets = (0..<position).compactMap(int).map { "\($0), " }.joined()
        return "\(name)(\(targets)\(signal == 0 ? "0" : Signal.name(signal)))"
    }
}
