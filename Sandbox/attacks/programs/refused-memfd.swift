/// Makes a file in memory.
struct Program: Attack {
    func perform() -> Int {
        judge(
            "memfd",
            worked: Int32(truncatingIfNeeded: kernel(Call.memfdCreate, address(mark), 0)) >= 0)
        return 42
    }
}
