/// Writes the right answer and stops itself.
struct Program: Attack {
    func perform() -> Int {
        _ = write(3, "42\n", 3)
        raise(SIGSTOP)
        _exit(0)
    }
}
