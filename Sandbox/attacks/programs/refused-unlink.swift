/// Deletes a file.
struct Program: Attack {
    func perform() -> Int {
        judge("unlink", worked: unlink("/proc/self/exe") >= 0)
        return 42
    }
}
