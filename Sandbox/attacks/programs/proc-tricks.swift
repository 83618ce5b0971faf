/// Reaches for files through the links of /proc.
struct Program: Attack {
    func perform() -> Int {
        for path in [
            "/proc/1/root/etc/passwd", "/proc/1/cwd/etc/passwd", "/proc/1/environ", "/proc/1/maps",
            "/proc/1/fd/0",
            "/proc/self/root/../etc/passwd", "/proc/self/fd/0/../../etc/passwd",
            "/proc/thread-self/root/etc/passwd",
            "/proc/self/task/\(getpid())/root/etc/passwd", "/proc/\(getppid())/fd/3",
            "/proc/self/map_files",
        ] where open(path, O_RDONLY) >= 0 && !path.hasSuffix("map_files") {
            reached(path)
        }
        for name in [
            "mem", "oom_score_adj", "coredump_filter", "clear_refs", "comm", "uid_map", "gid_map",
            "setgroups",
            "timerslack_ns", "attr/current", "loginuid", "sched", "timens_offsets", "oom_adj",
            "exe",
        ] where open("/proc/self/\(name)", O_WRONLY) >= 0 {
            reached("/proc/self/\(name) for writing")
        }
        held("all others")
        return 42
    }
}
