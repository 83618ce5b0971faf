/// Asks for the handle of a file, with which any file can be opened.
struct Program: Attack {
    func perform() -> Int {
        attempt(
            "name_to_handle_at", Call.nameToHandleAt, -100, address("/"), room(256).number,
            room(8).number)
        return 42
    }
}
