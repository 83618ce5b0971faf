/// Makes a timer that signals a process of its choice.
struct Program: Attack {
    func perform() -> Int {
        attempt("timer_create", Call.timerCreate, 0, 0, room(8).number)
        return 42
    }
}
