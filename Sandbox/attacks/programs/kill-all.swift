/// Sends the signal 0 to every process that there is.
struct Program: Attack {
    func perform() -> Int {
        attempt("kill everybody", Call.kill, -1, 0)
        return 42
    }
}
