/// Watches files for what others do with them.
struct Program: Attack {
    func perform() -> Int {
        attempt("inotify_init1", Call.inotifyInit1, 0)
        return 42
    }
}
