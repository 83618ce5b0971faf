/// Types a letter into the terminal.
struct Program: Attack {
    func perform() -> Int {
        for descriptor in 0..<5 {
            judge("TIOCSTI", worked: kernel(Call.ioctl, descriptor, 0x5412, address("x")) >= 0)
            judge(
                "TIOCLINUX", worked: kernel(Call.ioctl, descriptor, 0x541C, address("\u{3}")) >= 0)
        }
        judge("/dev/tty", worked: open("/dev/tty", O_RDWR) >= 0)
        return 42
    }
}
