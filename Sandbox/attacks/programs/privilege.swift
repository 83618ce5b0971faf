/// Reads who it is and what it may.
struct Program: Attack {
    func perform() -> Int {
        var values: [String: [String]] = [:]
        for line in contents("/proc/self/status")?.split(separator: "\n") ?? [] {
            let words = line.split(whereSeparator: { " \t:".contains($0) }).map(String.init)
            if let name = words.first { values[name] = Array(words.dropFirst()) }
        }
        // Without namespaces nobody can empty the bounding set; then it bounds what
        // no_new_privs keeps from ever being had.
        let ids = contents("/proc/self/uid_map")?.split(separator: " ").last.map(String.init)
        let hasNamespace = ids?.hasPrefix("1\n") ?? false
        for set in ["CapInh", "CapPrm", "CapEff", "CapAmb"] + (hasNamespace ? ["CapBnd"] : []) {
            let has = values[set]?.first
            judge("\(set): \(has ?? "unknown")", worked: has.flatMap { Int($0, radix: 16) } != 0)
        }
        let filter = values["Seccomp"]?.first
        judge("seccomp mode: \(filter ?? "unknown")", worked: filter != "2")
        let locked = values["NoNewPrivs"]?.first
        judge("no new privileges: \(locked ?? "unknown")", worked: locked != "1")
        judge("user: \(getuid()), \(geteuid())", worked: getuid() == 0 || geteuid() == 0)
        judge("group: \(getgid()), \(getegid())", worked: getgid() == 0 || getegid() == 0)
        var groups = [gid_t](repeating: 0, count: 64)
        let count = getgroups(64, &groups)
        judge(
            "groups: \(count)",
            worked: groups.prefix(Int(max(count, 0))).contains { $0 != getgid() })
        say("user: \(getuid())")
        say("mapped: \(contents("/proc/self/uid_map") ?? "unknown")")
        return 42
    }
}
