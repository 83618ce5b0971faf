/// Sends the signal 0 to the first process of the box.
struct Program: Attack {
    func perform() -> Int {
        attempt("tgkill init", Call.tgkill, 1, 1, 0)
        return 42
    }
}
