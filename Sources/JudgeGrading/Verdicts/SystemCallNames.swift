/// The names that Linux gives to numbers in the arguments of system calls, as
/// far as refused calls need them.
enum SystemCallNames {
    static let families: [Int: String] = [
        0: "AF_UNSPEC", 1: "AF_UNIX", 2: "AF_INET", 10: "AF_INET6", 16: "AF_NETLINK",
        17: "AF_PACKET", 31: "AF_BLUETOOTH", 38: "AF_ALG", 40: "AF_VSOCK", 44: "AF_XDP",
    ]

    private static let socketTypes: [Int: String] = [
        1: "SOCK_STREAM", 2: "SOCK_DGRAM", 3: "SOCK_RAW", 4: "SOCK_RDM", 5: "SOCK_SEQPACKET",
        6: "SOCK_DCCP", 10: "SOCK_PACKET",
    ]

    /// The type of a socket with its flags: `SOCK_STREAM | SOCK_CLOEXEC`.
    static func socketType(_ type: Int) -> String {
        let flags = [(0o4000, "SOCK_NONBLOCK"), (0o2000000, "SOCK_CLOEXEC")]
        let plain = flags.reduce(type) { $0 & ~$1.0 }
        let name = socketTypes[plain] ?? "\(plain)"
        return ([name] + flags.filter { type & $0.0 != 0 }.map(\.1)).joined(separator: " | ")
    }

    static let cloneThread: UInt64 = 0x10000

    /// The namespaces that a clone asks for; `nil` where it asks for none.
    static func namespaces(_ flags: UInt64) -> String? { names(of: flags, among: newNamespaces) }

    /// What an unshare asks for.
    static func unshareFlags(_ flags: UInt64) -> String {
        names(of: flags, among: newNamespaces + unsharedOnly) ?? "0"
    }

    private typealias Flag = (bit: UInt64, name: String)

    private static func names(of flags: UInt64, among known: [Flag]) -> String? {
        let names = known.filter { flags & $0.bit != 0 }.map(\.name)
        return names.isEmpty ? nil : names.joined(separator: " | ")
    }

    private static let newNamespaces: [Flag] = [
        (0x1000_0000, "CLONE_NEWUSER"), (0x0002_0000, "CLONE_NEWNS"),
        (0x2000_0000, "CLONE_NEWPID"), (0x4000_0000, "CLONE_NEWNET"),
        (0x0800_0000, "CLONE_NEWIPC"), (0x0400_0000, "CLONE_NEWUTS"),
        (0x0200_0000, "CLONE_NEWCGROUP"),
    ]

    /// Flags that clone takes too, but not for something new.
    private static let unsharedOnly: [Flag] = [
        (0x0000_0080, "CLONE_NEWTIME"), (0x0000_0200, "CLONE_FS"), (0x0000_0400, "CLONE_FILES"),
        (0x0004_0000, "CLONE_SYSVSEM"),
    ]

    static let ptrace: [Int: String] = [
        0: "PTRACE_TRACEME", 4: "PTRACE_POKETEXT", 5: "PTRACE_POKEDATA", 16: "PTRACE_ATTACH",
        0x4206: "PTRACE_SEIZE",
    ]
}
