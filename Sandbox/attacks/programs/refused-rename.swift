/// Renames a file.
struct Program: Attack {
    func perform() -> Int {
        judge("rename", worked: rename("/tmp", "/\(mark)") >= 0)
        return 42
    }
}
