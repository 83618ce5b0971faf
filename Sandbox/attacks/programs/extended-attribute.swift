/// Leaves a mark in an attribute of a file.
struct Program: Attack {
    func perform() -> Int {
        attempt(
            "setxattr", Call.setxattr, address("/dev/null"), address("user." + mark), address("x"),
            1)
        return 42
    }
}
