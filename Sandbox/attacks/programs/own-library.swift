/// Loads a library of its own making from its input.
struct Program: Attack {
    func perform() -> Int {
        judge("a library", worked: dlopen("/proc/self/fd/0", RTLD_NOW) != nil)
        judge("a library of /tmp", worked: dlopen("/tmp/\(mark).so", RTLD_NOW) != nil)
        return 42
    }
}
