/// Moves a mount.
struct Program: Attack {
    func perform() -> Int {
        attempt("move_mount", Call.moveMount, -100, address("/"), -100, address("/" + mark))
        return 42
    }
}
