/// Makes memory that nobody else can see.
struct Program: Attack {
    func perform() -> Int {
        attempt("memfd_secret", Call.memfdSecret, 0)
        return 42
    }
}
