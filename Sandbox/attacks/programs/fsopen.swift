/// Begins a new mount.
struct Program: Attack {
    func perform() -> Int {
        attempt("fsopen", Call.fsopen, address("tmpfs"))
        return 42
    }
}
