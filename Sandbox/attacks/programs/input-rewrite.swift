/// Writes to its own input in every way there is.
struct Program: Attack {
    func perform() -> Int {
        signal(SIGXFSZ, SIG_IGN)
        lseek(0, 0, SEEK_SET)
        judge("write", worked: write(0, "2", 1) >= 0)
        judge("pwrite", worked: pwrite(0, "2", 1, 0) >= 0)
        judge("truncate", worked: ftruncate(0, 0) >= 0)
        judge(
            "map", worked: mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, 0, 0) != MAP_FAILED)
        for flags in [O_RDWR, O_WRONLY, O_WRONLY | O_TRUNC, O_WRONLY | O_APPEND] {
            let again = open("/proc/self/fd/0", flags)
            judge("open again", worked: again >= 0 && write(again, "2", 1) >= 0)
        }
        let area = mmap(nil, 4096, PROT_READ, MAP_SHARED, 0, 0)
        if area != MAP_FAILED {
            judge("protect", worked: mprotect(area, 4096, PROT_READ | PROT_WRITE) == 0)
        }
        return 42
    }
}
