/// Loads an empty kernel module.
struct Program: Attack {
    func perform() -> Int {
        attempt("init_module", Call.initModule, 0, 0, address(""))
        return 42
    }
}
