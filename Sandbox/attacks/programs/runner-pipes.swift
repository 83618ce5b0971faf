/// Sends and receives on every descriptor, as if the runner's socket were one.
struct Program: Attack {
    func perform() -> Int {
        let message = room(56)
        let part = room(16)
        part.storeBytes(of: Int(bitPattern: room(4096)), as: Int.self)
        part.storeBytes(of: 4, toByteOffset: 8, as: Int.self)
        message.storeBytes(of: part.number, toByteOffset: 16, as: Int.self)
        message.storeBytes(of: 1, toByteOffset: 24, as: Int.self)
        for descriptor in 0..<1024 {
            if kernel(Call.sendmsg, descriptor, message.number, 0x4040) >= 0 {
                reached("sent to \(descriptor)")
            }
            if kernel(Call.recvmsg, descriptor, message.number, 0x40) >= 0 {
                reached("received from \(descriptor)")
            }
        }
        held("all others")
        return 42
    }
}
