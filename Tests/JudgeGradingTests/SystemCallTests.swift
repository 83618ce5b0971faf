import JudgeCore
import JudgeGrading
import Testing

struct SystemCallTests {
    static let calls: [(name: String, arguments: [UInt64], described: String)] = [
        ("socket", [2, 1, 0], "socket(AF_INET, SOCK_STREAM)"),
        (
            "socket", [10, 0o2004002, 17],
            "socket(AF_INET6, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC)"
        ),
        ("socket", [1, 0o2000001, 0], "socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC)"),
        ("socket", [16, 3, 0], "socket(AF_NETLINK, SOCK_RAW)"),
        ("socket", [99, 77, 0], "socket(99, 77)"),
        // Only half of the register counts.
        ("socket", [0xFFFF_FFFF_0000_0002, 1, 0], "socket(AF_INET, SOCK_STREAM)"),
        ("socket", [], "socket()"),
        ("socketpair", [1, 1, 0, 0x7FFF], "socketpair(AF_UNIX, SOCK_STREAM)"),
        ("fork", [], "fork()"),
        ("vfork", [1, 2], "fork()"),
        ("clone", [17, 0], "fork()"),
        ("clone", [0x0120_0011], "fork()"),
        ("clone", [0x4111], "fork()"),
        ("clone", [0x1000_0011], "clone(CLONE_NEWUSER)"),
        ("clone", [0x6002_0011], "clone(CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET)"),
        ("clone", [0x1_0F00], "clone()"),
        ("clone", [], "clone()"),
        ("unshare", [0x1000_0000], "unshare(CLONE_NEWUSER)"),
        ("unshare", [0x0000_0600], "unshare(CLONE_FS | CLONE_FILES)"),
        ("unshare", [0], "unshare(0)"),
        ("kill", [1, 9], "kill(1, SIGKILL)"),
        ("kill", [0xFFFF_FFFF, 15], "kill(-1, SIGTERM)"),
        ("kill", [7, 0], "kill(7, 0)"),
        ("kill", [7, 40], "kill(7, signal 40)"),
        ("tgkill", [3, 4, 6], "tgkill(3, 4, SIGABRT)"),
        ("tkill", [4, 11], "tkill(4, SIGSEGV)"),
        ("ptrace", [16, 1], "ptrace(PTRACE_ATTACH)"),
        ("ptrace", [0], "ptrace(PTRACE_TRACEME)"),
        ("ptrace", [4000], "ptrace(4000)"),
        ("execve", [0x7FFF_0000, 0, 0], "execve()"),
        ("connect", [3, 0x7FFF_0000, 16], "connect()"),
        ("reboot", [1, 2, 3], "reboot()"),
    ]

    @Test(arguments: calls)
    func `a system call is written as a programmer would`(
        _ row: (name: String, arguments: [UInt64], described: String)
    ) {
        #expect(SystemCall(name: row.name, arguments: row.arguments).described == row.described)
    }
}
