/// Removes a kernel module that there is not.
struct Program: Attack {
    func perform() -> Int {
        attempt("delete_module", Call.deleteModule, address(mark))
        return 42
    }
}
