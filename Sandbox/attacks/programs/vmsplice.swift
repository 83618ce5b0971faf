/// Gives pages of its memory to a pipe.
struct Program: Attack {
    func perform() -> Int {
        attempt("vmsplice", Call.vmsplice, 1, room(16).number, 1)
        return 42
    }
}
