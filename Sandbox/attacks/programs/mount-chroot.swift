/// Mounts a file system.
struct Program: Attack {
    func perform() -> Int {
        attempt("mount", Call.mount, 0, address("/" + mark), address("tmpfs"))
        return 42
    }
}
