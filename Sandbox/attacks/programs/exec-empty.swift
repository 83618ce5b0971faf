/// Executes a descriptor without a name.
struct Program: Attack {
    func perform() -> Int {
        attempt("execveat", Call.execveat, 0, address(""), room(16).number, room(16).number, 0x1000)
        return 42
    }
}
