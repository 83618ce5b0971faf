/// Sends the signal 0, which asks whether one may, to the judge and to everybody.
struct Program: Attack {
    func perform() -> Int {
        attempt("kill", Call.kill, Host.judge, 0)
        return 42
    }
}
