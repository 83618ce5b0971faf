/// Makes a mount writable.
struct Program: Attack {
    func perform() -> Int {
        attempt("mount_setattr", Call.mountSetattr, -100, address("/"), 0, room(32).number, 32)
        return 42
    }
}
