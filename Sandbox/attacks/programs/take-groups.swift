/// Takes the group root.
struct Program: Attack {
    func perform() -> Int {
        attempt("setgroups", Call.setgroups, 1, room(4).number)
        return 42
    }
}
