/// Locks memory.
struct Program: Attack {
    func perform() -> Int {
        judge("mlock", worked: mlock(room(4096), 4096) >= 0)
        return 42
    }
}
