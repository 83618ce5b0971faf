/// Adds a rule to a Landlock domain.
struct Program: Attack {
    func perform() -> Int {
        attempt("landlock_add_rule", Call.landlockAddRule, 3, 1, room(16).number)
        return 42
    }
}
