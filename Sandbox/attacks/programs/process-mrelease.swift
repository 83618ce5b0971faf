/// Takes the memory of a dying process away.
struct Program: Attack {
    func perform() -> Int {
        attempt("process_mrelease", Call.processMrelease, 3)
        return 42
    }
}
