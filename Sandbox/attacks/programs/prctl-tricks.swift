/// Tries to take back what holds it: dumpable, no_new_privs, the filter; and to
/// be traced, to adopt orphans, to change its speculation and time.
struct Program: Attack {
    func perform() -> Int {
        judge("dumpable", worked: kernel(Call.prctl, 4, 1) >= 0)
        judge("dumpable as by root", worked: kernel(Call.prctl, 4, 2) >= 0)
        judge("privileges", worked: kernel(Call.prctl, 38, 0) >= 0)
        judge("another filter", worked: kernel(Call.prctl, 22, 2, room(16).number) >= 0)
        judge("strict mode", worked: kernel(Call.prctl, 22, 1) >= 0)
        judge("any tracer", worked: kernel(Call.prctl, 0x59616D61, -1) >= 0)
        judge("subreaper", worked: kernel(Call.prctl, 36, 1) >= 0)
        judge("memory map", worked: kernel(Call.prctl, 35, 14, room(128).number, 104) >= 0)
        judge("time stamps", worked: kernel(Call.prctl, 26, 2) >= 0)
        judge("speculation", worked: kernel(Call.prctl, 53, 0, 2) >= 0)
        judge("system call dispatch", worked: kernel(Call.prctl, 59, 1) >= 0)
        judge("core scheduling", worked: kernel(Call.prctl, 62, 1, 0, 0) >= 0)
        judge("merging of its memory", worked: kernel(Call.prctl, 67, 1) >= 0)
        // With the upper half of a register set: the kernel looks at the lower.
        judge("dumpable, wide", worked: kernel(Call.prctl, 4 | 1 << 32, 1 | 1 << 32) >= 0)
        // Of what may be read by others nothing belongs to the process's user.
        var status = stat()
        _ = stat("/proc/self/stat", &status)
        judge("its files of /proc: user \(status.st_uid)", worked: status.st_uid == getuid())
        return 42
    }
}
