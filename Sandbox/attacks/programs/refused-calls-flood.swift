/// Makes calls whose refusal costs the supervisor work, on many threads, so that
/// it looks at the deadlines late.
struct Program: Attack {
    func perform() -> Int {
        for _ in 0..<40 { thread { while kernel(Call.ioctl, 1, 0x1234) < 0 {} } }
        while kernel(Call.prctl, 1000) < 0 {}
        return 42
    }
}
