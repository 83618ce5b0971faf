/// Leaves its process group.
struct Program: Attack {
    func perform() -> Int {
        attempt("setpgid", Call.setpgid, 0, 0)
        return 42
    }
}
