/// Tells its parent, the runner, to go on, as after a stop.
struct Program: Attack {
    func perform() -> Int {
        attempt("continue the parent", Call.kill, Int(getppid()), Int(SIGCONT))
        return 42
    }
}
