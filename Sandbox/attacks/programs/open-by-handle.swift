/// Opens a file by a handle, past all folders.
struct Program: Attack {
    func perform() -> Int {
        attempt("open_by_handle_at", Call.openByHandleAt, -100, room(256).number, 0)
        return 42
    }
}
