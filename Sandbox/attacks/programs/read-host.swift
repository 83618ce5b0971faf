/// Reads what hosts keep for themselves, and its own environment.
struct Program: Attack {
    func perform() -> Int {
        for path in [
            "/etc/passwd", "/etc/shadow", "/etc/group", "/etc/hostname", "/etc/resolv.conf",
            "/etc/ssh",
            "/root", "/root/.bash_history", "/root/.ssh", "/home", "/var/log", "/var/lib", "/tmp",
            "/run",
            "/sys/class/net", "/sys/fs/cgroup", "/dev/tty", "/dev/console", "/dev/mem", "/dev/kmsg",
            "/dev/pts", "/dev/sda", "/dev/vda", "/dev/fuse", "/dev/kvm", "/dev/net/tun", "/boot",
            "/srv", "/mnt",
            "/proc/self/root/etc/passwd", "/proc/self/cwd/etc/passwd", "/var/lib/interview-judge",
        ] where open(path, O_RDONLY | O_NONBLOCK) >= 0 {
            reached(path)
        }
        let variables = contents("/proc/self/environ")?.split(separator: "\0").map(String.init)
        for variable in variables ?? [] where variable != "SWIFT_BACKTRACE=enable=no" {
            reached(variable)
        }
        for name in ["HOME", "PATH", "USER", "JUDGE_HOME", "JUDGE_PROBLEMS", "LD_LIBRARY_PATH"]
        where getenv(name) != nil {
            reached(name)
        }
        return 42
    }
}
