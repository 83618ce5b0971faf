/// Has the kernel signal the runner when an output changes, by ioctl.
struct Program: Attack {
    func perform() -> Int {
        let owner = room(4)
        owner.storeBytes(of: getppid(), as: Int32.self)
        judge("FIOSETOWN", worked: kernel(Call.ioctl, 1, 0x8901, owner.number) >= 0)
        judge("FIOASYNC", worked: kernel(Call.ioctl, 1, 0x5452, owner.number) >= 0)
        return 42
    }
}
