/// Opens its own descriptors again through /proc, to get others than it was given.
struct Program: Attack {
    func perform() -> Int {
        for output in 1...4 {
            for flags in [O_RDONLY, O_RDWR]
            where open("/proc/self/fd/\(output)", flags | O_NONBLOCK) >= 0 {
                say("opened: \(output)")
            }
        }
        return 42
    }
}
