/// Empties a file.
struct Program: Attack {
    func perform() -> Int {
        judge("truncate", worked: truncate("/proc/self/exe", 0) >= 0)
        return 42
    }
}
