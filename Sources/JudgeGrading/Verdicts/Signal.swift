/// A signal that ends a program, in words for people.
///
/// Numbers of Linux on x86-64 and arm64.
struct Signal: Sendable, Hashable {
    var number: Int
    var name: String
    var words: String

    static let abort = Signal(
        number: 6, name: "SIGABRT", words: "aborted, as by a failed cast")
    static let badAccess = Signal(number: 11, name: "SIGSEGV", words: "bad memory access")
    static let badCall = Signal(number: 31, name: "SIGSYS", words: "bad system call")

    private static let trap =
        "trapped: a failed check, such as index out of range, nil, overflow, fatalError"

    static let known: [Signal] = [
        Signal(number: 1, name: "SIGHUP", words: "hung up"),
        Signal(number: 2, name: "SIGINT", words: "interrupted"),
        Signal(number: 3, name: "SIGQUIT", words: "quit"),
        Signal(number: 4, name: "SIGILL", words: trap),
        Signal(number: 5, name: "SIGTRAP", words: trap),
        abort,
        Signal(number: 7, name: "SIGBUS", words: "bad memory access (bus error)"),
        Signal(number: 8, name: "SIGFPE", words: "arithmetic error, such as division by zero"),
        Signal(number: 9, name: "SIGKILL", words: "killed"),
        badAccess,
        Signal(number: 10, name: "SIGUSR1", words: "killed by a signal of its own"),
        Signal(number: 12, name: "SIGUSR2", words: "killed by a signal of its own"),
        Signal(number: 13, name: "SIGPIPE", words: "wrote to a closed pipe"),
        Signal(number: 14, name: "SIGALRM", words: "killed by its own alarm"),
        Signal(number: 15, name: "SIGTERM", words: "terminated"),
        Signal(number: 24, name: "SIGXCPU", words: "used too much CPU time"),
        Signal(number: 25, name: "SIGXFSZ", words: "wrote a file that is too large"),
        badCall,
    ]

    /// The signal's name, or its number where it has no name of its own here.
    static func name(_ number: Int) -> String {
        known.first { $0.number == number }?.name ?? "signal \(number)"
    }

    /// "bad memory access (SIGSEGV)".
    static func described(_ number: Int) -> String {
        guard let signal = known.first(where: { $0.number == number }) else {
            return "killed by signal \(number)"
        }
        return "\(signal.words) (\(signal.name))"
    }
}
