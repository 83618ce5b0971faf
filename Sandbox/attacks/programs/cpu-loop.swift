/// Spins on one thread.
struct Program: Attack {
    func perform() -> Int {
        var turns = 0
        while getpid() > 0 { turns &+= 1 }
        return turns
    }
}
