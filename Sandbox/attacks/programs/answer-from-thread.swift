/// Ends the main thread and has another one write the answer and end.
struct Program: Attack {
    func perform() -> Int {
        thread {
            usleep(20000)
            _ = write(3, "42\n", 3)
            _exit(0)
        }
        kernel(Call.exit, 0)
        return 42
    }
}
