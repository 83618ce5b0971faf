/// Forks by the bare system call with the flags of libc.
struct Program: Attack {
    func perform() -> Int {
        let child = kernel(Call.clone, 0x0120_0000 | Int(SIGCHLD))
        if child == 0 {
            reached("a child")
            _exit(0)
        }
        held("clone: \(child)")
        return 42
    }
}
