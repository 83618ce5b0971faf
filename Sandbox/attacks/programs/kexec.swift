/// Loads another kernel, of no segments.
struct Program: Attack {
    func perform() -> Int {
        attempt("kexec_load", Call.kexecLoad, 0, 17, 0)
        return 42
    }
}
