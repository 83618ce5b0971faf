/// Sends the signal 0 to its process group, the runner's as well.
struct Program: Attack {
    func perform() -> Int {
        attempt("kill the group", Call.kill, 0, 0)
        return 42
    }
}
