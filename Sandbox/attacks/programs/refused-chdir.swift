/// Goes to another folder.
struct Program: Attack {
    func perform() -> Int {
        judge("chdir", worked: chdir("/proc") >= 0)
        return 42
    }
}
