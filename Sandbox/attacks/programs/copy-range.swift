/// Copies a range of a file in the kernel.
struct Program: Attack {
    func perform() -> Int {
        attempt("copy_file_range", Call.copyFileRange, 0, 0, 1, 0, 1)
        return 42
    }
}
