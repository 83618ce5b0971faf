/// Unmounts what hides a part of the host.
struct Program: Attack {
    func perform() -> Int {
        attempt("umount2", Call.umount, address("/" + mark), 2)
        return 42
    }
}
