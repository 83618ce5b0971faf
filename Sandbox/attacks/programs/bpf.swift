/// Loads a program into the kernel.
struct Program: Attack {
    func perform() -> Int {
        attempt("bpf", Call.bpf, 0, room(128).number, 128)
        return 42
    }
}
