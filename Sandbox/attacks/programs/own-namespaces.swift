/// Says in which namespaces it is: none of them may be the host's.
struct Program: Attack {
    func perform() -> Int {
        for name in ["user", "mnt", "pid", "net", "ipc", "uts", "cgroup"] {
            say("namespace: \(link(at: "/proc/self/ns/\(name)") ?? "\(name):hidden")")
        }
        return 42
    }
}
