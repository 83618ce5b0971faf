/// Makes a folder.
struct Program: Attack {
    func perform() -> Int {
        judge("folder", worked: mkdir("/tmp/\(mark)", 0o777) >= 0)
        return 42
    }
}
