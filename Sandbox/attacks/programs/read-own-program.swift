/// Writes to the runner's program, from which it was forked.
struct Program: Attack {
    func perform() -> Int {
        judge("/proc/self/exe", worked: open("/proc/self/exe", O_RDWR) >= 0)
        let file = open("/proc/self/exe", O_RDONLY)
        let area = mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
        judge("its pages", worked: area != MAP_FAILED)
        return 42
    }
}
