internal import JudgeCore

/// What the machine does to the memory that is measured.
extension HealthCheck {
    /// Swap: what of a box lies on the disk is not counted, and slow.
    ///
    /// - Parameters:
    ///   - swaps: `/proc/swaps`; `nil` where the kernel has no swap.
    ///   - memory: `/proc/meminfo`.
    ///   - isHeldOff: whether control groups keep boxes out of it.
    /// - Returns: a warning where there is some that boxes are moved to.
    package static func swap(
        _ swaps: String?, memory: String?, isHeldOff: Bool
    ) -> HealthCheck {
        // Name, type, size and use in KiB, priority; below a line of titles.
        let areas = (swaps ?? "").split(separator: "\n").dropFirst().map { line in
            line.split { $0 == " " || $0 == "\t" }.dropFirst(2).prefix(2).map { Int($0) ?? 0 }
        }
        let size = areas.reduce(0) { $0 + ($1.first ?? 0) }
        let used = areas.reduce(0) { $0 + ($1.dropFirst().first ?? 0) }
        guard size > 0 else { return HealthCheck(.machine, "swap", .pass, found: "none") }
        let sizes =
            "\(Figures.limit(.kibibytes(size))), of which "
            + (used == 0 ? "nothing is in use" : "\(Figures.limit(.kibibytes(used))) in use")
        if isHeldOff {
            return HealthCheck(
                .machine, "swap", .pass, found: sizes + "; boxes are kept out by control groups")
        }
        let available = number("MemAvailable", in: memory ?? "") ?? 0
        return HealthCheck(
            .machine, "swap", .warn,
            found: sizes + ". Memory: what is moved to the disk is not counted. Timing: it is slow "
                + "to come back.",
            remedy: used < available
                ? "Switch it off while you measure:"
                : "More lies there than memory is free: end some programs, then switch it off:",
            commands: ["sudo swapoff -a"])
    }

    /// Transparent huge pages: `/sys/kernel/mm/transparent_hugepage/enabled`;
    /// `nil` where the kernel has none.
    package static func hugePages(_ enabled: String?) -> HealthCheck {
        guard let enabled else {
            return HealthCheck(.machine, "huge-pages", .pass, found: "none")
        }
        let mode = chosen(in: enabled)
        guard mode == "always" else {
            return HealthCheck(
                .machine, "huge-pages", .pass, found: mode.isEmpty ? "not told" : mode)
        }
        return HealthCheck(
            .machine, "huge-pages", .warn,
            found: "always. Memory: peaks grow in steps of 2 MiB. Timing: it depends on whether "
                + "the kernel finds such pages.",
            remedy: "Leave them to programs that ask:",
            commands: ["echo madvise | sudo tee /sys/kernel/mm/transparent_hugepage/enabled"])
    }

    /// The number behind `key:`.
    private static func number(_ key: String, in text: String) -> Int? {
        text.split(separator: "\n").first { $0.hasPrefix("\(key):") }?
            .split(separator: " ").dropFirst().first.flatMap { Int($0) }
    }

    /// The word in brackets, as the kernel marks the chosen one.
    private static func chosen(in text: String) -> String {
        String(text.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" })
    }
}
