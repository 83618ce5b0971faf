/// Signals through a descriptor that is no process.
struct Program: Attack {
    func perform() -> Int {
        attempt("pidfd_send_signal", Call.pidfdSendSignal, 1, 0)
        return 42
    }
}
