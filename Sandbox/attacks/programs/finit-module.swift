/// Loads a kernel module from a descriptor.
struct Program: Attack {
    func perform() -> Int {
        attempt("finit_module", Call.finitModule, -1, address(""))
        return 42
    }
}
