/// Reads what /proc and /sys say about the machine.
struct Program: Attack {
    func perform() -> Int {
        for path in [
            "/proc/kallsyms", "/proc/kcore", "/proc/kmsg", "/proc/config.gz", "/proc/mounts/..",
            "/proc/sys/kernel",
            "/proc/net/tcp", "/proc/net/unix", "/proc/keys", "/proc/locks", "/proc/cmdline",
            "/proc/modules",
            "/proc/sysrq-trigger", "/proc/meminfo", "/proc/partitions", "/proc/timer_list",
            "/sys/kernel",
        ] where open(path, O_RDONLY | O_NONBLOCK) >= 0 {
            reached(path)
        }
        held("all others")
        return 42
    }
}
