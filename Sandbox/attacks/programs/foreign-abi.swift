/// Makes a 32-bit system call, getpid, by int 0x80.
struct Program: Attack {
    func perform() -> Int {
        #if arch(x86_64)
            reached("int 0x80: \(run(code: [0xB8, 20, 0, 0, 0, 0xCD, 0x80, 0xC3]))")
        #else
            raise(SIGSYS)
        #endif
        return 42
    }
}
