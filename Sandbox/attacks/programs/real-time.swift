/// Takes real-time priority by the newest call.
struct Program: Attack {
    func perform() -> Int {
        attempt("sched_setattr", Call.schedSetattr, 0, room(64).number, 0)
        return 42
    }
}
