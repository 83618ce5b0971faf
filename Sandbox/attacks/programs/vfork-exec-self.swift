/// Starts its own program in a child that borrows its memory.
struct Program: Attack {
    func perform() -> Int {
        #if arch(x86_64)
            // vfork: a child that would return here on the same stack ends at once.
            let code: [UInt8] = [
                0xB8, 58, 0, 0, 0, 0x0F, 0x05,  // mov $58, %eax; syscall
                0x85, 0xC0, 0x75, 0x09,  // test %eax, %eax; jne +9
                0xB8, 60, 0, 0, 0, 0x31, 0xFF, 0x0F, 0x05,  // exit(0)
                0xC3,
            ]
            let child = run(code: code)
            judge("vfork: \(child)", worked: child > 0)
        #else
            attempt("vfork", Call.clone, 0x4100 | Int(SIGCHLD))
        #endif
        return 42
    }
}
