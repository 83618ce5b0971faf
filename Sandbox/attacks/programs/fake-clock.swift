/// Replaces the clocks of its process and spins: its time is taken outside.
struct Program: Attack {
    func perform() -> Int {
        #if arch(x86_64)
            let code: [UInt8] = [0x31, 0xC0, 0xC3]  // xor %eax, %eax; ret
        #else
            let code: [UInt8] = [0, 0, 0x80, 0xD2, 0xC0, 0x03, 0x5F, 0xD6]  // mov x0, #0; ret
        #endif
        for name in ["clock_gettime", "gettimeofday", "getrusage", "times"] {
            guard let function = dlsym(nil, name) else { continue }
            let page = function - Int(bitPattern: function) % 4096
            guard mprotect(page, 8192, PROT_READ | PROT_WRITE | PROT_EXEC) == 0 else { continue }
            function.copyMemory(from: code, byteCount: code.count)
        }
        while getpid() > 0 {}
        return 42
    }
}
