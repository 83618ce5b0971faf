/// Changes the root folder.
struct Program: Attack {
    func perform() -> Int {
        attempt("chroot", Call.chroot, address("/proc"))
        return 42
    }
}
