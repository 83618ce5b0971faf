/// Reads which network interfaces and connections there are.
struct Program: Attack {
    func perform() -> Int {
        let lines = contents("/proc/self/net/dev")?.split(separator: "\n").dropFirst(2) ?? []
        let interfaces = lines.compactMap {
            $0.split(separator: ":").first.map { $0.filter { $0 != " " } }
        }
        let others = interfaces.filter {
            $0 != "lo" && !$0.hasPrefix("tunl") && !$0.hasPrefix("sit")
        }
        judge("interfaces: \(others)", worked: !others.isEmpty)
        let port = ":" + String(Host.port, radix: 16, uppercase: true)
        judge("the host's sockets", worked: contents("/proc/self/net/tcp")?.contains(port) ?? false)
        judge(
            "local sockets",
            worked: (contents("/proc/self/net/unix")?.split(separator: "\n").count ?? 0) > 1)
        return 42
    }
}
