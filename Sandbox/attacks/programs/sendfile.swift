/// Copies between descriptors in the kernel.
struct Program: Attack {
    func perform() -> Int {
        attempt("sendfile", Call.sendfile, 1, 0, 0, 1)
        return 42
    }
}
