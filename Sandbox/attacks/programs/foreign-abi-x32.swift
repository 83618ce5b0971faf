/// Makes a system call with an x32 number, getpid.
struct Program: Attack {
    func perform() -> Int {
        #if arch(x86_64)
            reached("x32: \(kernel(0x4000_0000 + 39))")
        #else
            raise(SIGSYS)
        #endif
        return 42
    }
}
