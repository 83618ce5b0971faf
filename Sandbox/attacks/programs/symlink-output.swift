/// Makes a symbolic link to a file of the host.
struct Program: Attack {
    func perform() -> Int {
        attempt("symlinkat", Call.symlinkat, address("/etc/passwd"), -100, address("/tmp/" + mark))
        return 42
    }
}
