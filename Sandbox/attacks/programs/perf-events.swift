/// Counts events of the processor, of others as well.
struct Program: Attack {
    func perform() -> Int {
        attempt("perf_event_open", Call.perfEventOpen, room(128).number, 0, -1, -1)
        return 42
    }
}
