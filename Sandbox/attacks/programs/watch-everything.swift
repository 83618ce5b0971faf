/// Watches whole mounts.
struct Program: Attack {
    func perform() -> Int {
        attempt("fanotify_init", Call.fanotifyInit, 0, 0)
        return 42
    }
}
