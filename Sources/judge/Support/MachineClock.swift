internal import Glibc
internal import JudgeCore
internal import JudgeFiles

/// The clocks of this machine.
struct MachineClock: PracticeClock {
    func now() -> Stamp {
        Stamp(
            wall: Self.nanoseconds(CLOCK_REALTIME), sinceBoot: Self.nanoseconds(CLOCK_BOOTTIME),
            boot: Self.boot)
    }

    /// Seconds that the local clock is ahead of UTC at a moment.
    static func localOffset(at secondsSince1970: Double) -> Int {
        var seconds = time_t(secondsSince1970)
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return 0 }
        return parts.tm_gmtoff
    }

    private static func nanoseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// A new one at every start of the machine.
    private static let boot: String = {
        let bytes = (try? Files.read("/proc/sys/kernel/random/boot_id")) ?? []
        return String(decoding: bytes.prefix { $0 > UInt8(ascii: " ") }, as: UTF8.self)
    }()
}
