/// Gives advice on the memory of the runner.
struct Program: Attack {
    func perform() -> Int {
        attempt("process_madvise", Call.processMadvise, 3, room(16).number, 1, 4)
        return 42
    }
}
