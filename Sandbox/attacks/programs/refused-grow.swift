/// Makes an output larger by a call.
struct Program: Attack {
    func perform() -> Int {
        judge("grow", worked: ftruncate(1, 1 << 26) >= 0)
        return 42
    }
}
