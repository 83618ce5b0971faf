internal import CLinux
internal import Glibc
internal import JudgeCore
internal import JudgeFiles
internal import JudgePresentation

/// Reads what doctor judges of the machine.
enum MachineFiles {
    private static let processors = "/sys/devices/system/cpu"

    /// What makes times and memory more or less exact.
    static func checks(isSwapHeldOff: Bool) -> [HealthCheck] {
        let clock = "/sys/devices/system/clocksource/clocksource0"
        let usable = Int(clinux_usable_processors())
        return [
            .processors(
                // More than a kernel's usual set holds: then all of them.
                usable > 0 ? usable : sysconf(Int32(_SC_NPROCESSORS_ONLN)),
                load: text("/proc/loadavg")),
            .governor(governors),
            .turbo(
                noTurbo: text("\(processors)/intel_pstate/no_turbo"),
                boost: text("\(processors)/cpufreq/boost")),
            .threads(text("\(processors)/smt/active")),
            .clockSource(
                current: text("\(clock)/current_clocksource"),
                available: text("\(clock)/available_clocksource")),
            .swap(
                text("/proc/swaps"), memory: text("/proc/meminfo"), isHeldOff: isSwapHeldOff),
            .hugePages(text("/sys/kernel/mm/transparent_hugepage/enabled")),
        ]
    }

    /// What of the kernel bears on the walls, beside the layers.
    static var kernelChecks: [HealthCheck] {
        var system = utsname()
        uname(&system)
        let release = withUnsafeBytes(of: &system.release) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        return [.kernel(release), .addresses(text("/proc/sys/kernel/randomize_va_space"))]
    }

    static var landlockVersion: Int { Int(clinux_landlock_version()) }

    /// Whether the kernel was told not to count swap: a control group cannot
    /// forbid it then.
    static var ignoresSwap: Bool {
        text("/proc/cmdline")?.split { $0.isWhitespace }.contains("swapaccount=0") ?? false
    }

    /// The room on the disk where `folder` is or, where it is not there yet,
    /// will be made.
    static func room(_ folder: String) throws(JudgeFailure) -> DiskRoom {
        var nearest = folder
        while !Files.exists(nearest), nearest != "/", nearest != "." {
            nearest = Files.parent(nearest)
        }
        var disk = statvfs()
        guard statvfs(nearest, &disk) == 0 else {
            throw JudgeFailure(
                .judge, "disk", FileError(path: nearest, number: errno).reason, file: nearest)
        }
        return DiskRoom(
            folder: folder, free: ByteCount(Int(disk.f_bavail) * Int(disk.f_frsize)),
            freeFiles: disk.f_files == 0 ? nil : Int(disk.f_favail),
            // The kernel's own file systems, like /proc, have no blocks at all.
            isWritable: access(nearest, W_OK) == 0 && disk.f_blocks > 0)
    }

    /// `nil` where the kernel does not tell.
    private static func text(_ path: String) -> String? {
        guard let bytes = try? Files.read(path, cap: 1 << 20) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static var governors: [String] {
        let names = (try? Files.list(processors)) ?? []
        return names.filter { $0.hasPrefix("cpu") && $0.dropFirst(3).allSatisfy(\.isNumber) }
            .compactMap { text("\(processors)/\($0)/cpufreq/scaling_governor") }
    }
}
