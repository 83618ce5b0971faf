/// Makes the 32-bit call socketcall, which no filter of 64-bit numbers knows.
struct Program: Attack {
    func perform() -> Int {
        #if arch(x86_64)
            // push %rbx; mov $102, %eax; xor ebx, ebx; xor ecx, ecx; int 0x80; pop %rbx; ret
            reached(
                "socketcall: \(run(code: [0x53, 0xB8, 102, 0, 0, 0, 0x31, 0xDB, 0x31, 0xC9, 0xCD, 0x80, 0x5B, 0xC3]))"
            )
        #else
            raise(SIGSYS)
        #endif
        return 42
    }
}
