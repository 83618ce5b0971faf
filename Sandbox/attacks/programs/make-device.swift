/// Makes a device node of the first disk.
struct Program: Attack {
    func perform() -> Int {
        attempt("mknodat", Call.mknodat, -100, address("/tmp/" + mark), 0o60666, 0x800)
        return 42
    }
}
