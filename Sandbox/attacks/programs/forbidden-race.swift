/// Makes a forbidden call on one thread and ends on another.
struct Program: Attack {
    func perform() -> Int {
        thread { if kernel(Call.socket, 2, 1) >= 0 { reached("a socket") } }
        _ = write(3, "42\n", 3)
        _exit(0)
    }
}
