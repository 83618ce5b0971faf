internal import JudgeCore

/// What the machine does to timing.
extension HealthCheck {
    private static let hostDecides = "not told; the host decides"

    /// How many processors there are, and who else uses them.
    ///
    /// - Parameters:
    ///   - count: those that this process may run on.
    ///   - load: `/proc/loadavg`.
    /// - Returns: a warning where there is as much to do as they can.
    package static func processors(_ count: Int, load: String?) -> HealthCheck {
        let word = load?.split(separator: " ").first.map(String.init)
        let found = "\(count)" + (word.map { ", load \($0)" } ?? "")
        if let word, let load = Double(word), load >= Double(count) {
            return HealthCheck(
                .machine, "processors", .warn,
                found: found + ". Timing: other programs take turns with a test, which waits for "
                    + "them and loses its caches to them.",
                remedy: "See which, and end them:", commands: ["top -b -n 1 | head -n 17"])
        }
        return HealthCheck(
            .machine, "processors", .pass,
            found: found + (count == 1 ? ". Timing: compiler, judge and test take turns" : ""))
    }

    /// How the clock of the processors is chosen.
    ///
    /// It takes `cpufreq/scaling_governor` of each that has one; virtual
    /// machines have none.
    package static func governor(_ governors: [String]) -> HealthCheck {
        let names = governors.map(trimmed)
        guard !names.isEmpty else {
            return HealthCheck(.machine, "cpu-governor", .pass, found: hostDecides)
        }
        let others = names.filter { $0 != "performance" }
        guard !others.isEmpty else {
            return HealthCheck(.machine, "cpu-governor", .pass, found: "performance")
        }
        let which = Figures.listed(Set(others).sorted())
        return HealthCheck(
            .machine, "cpu-governor", .warn,
            found: "\(which) on \(others.count) of \(Figures.counted(names.count, "processor")). "
                + "Timing: their clock follows the load, so a short test runs slower.",
            remedy: "Keep it up while you measure:",
            commands: [
                "cd /sys/devices/system/cpu",
                "echo performance | sudo tee cpu*/cpufreq/scaling_governor",
            ])
    }

    /// Clocks above the nominal one, which last as long as the processor is
    /// cool: `intel_pstate/no_turbo`, else `cpufreq/boost`.
    package static func turbo(noTurbo: String?, boost: String?) -> HealthCheck {
        let folder = "/sys/devices/system/cpu"
        let isOn: Bool
        let command: String
        if let noTurbo {
            isOn = trimmed(noTurbo) == "0"
            command = "echo 1 | sudo tee \(folder)/intel_pstate/no_turbo"
        } else if let boost {
            isOn = trimmed(boost) == "1"
            command = "echo 0 | sudo tee \(folder)/cpufreq/boost"
        } else {
            return HealthCheck(.machine, "turbo", .pass, found: hostDecides)
        }
        guard isOn else { return HealthCheck(.machine, "turbo", .pass, found: "off") }
        return HealthCheck(
            .machine, "turbo", .warn,
            found: "on. Timing: the clock is higher while the processor is cool and little of it "
                + "is in use.",
            remedy: "Switch it off while you measure:", commands: [command])
    }

    /// Two threads to a core: `/sys/devices/system/cpu/smt/active`.
    package static func threads(_ active: String?) -> HealthCheck {
        guard let active else { return HealthCheck(.machine, "smt", .pass, found: hostDecides) }
        guard trimmed(active) == "1" else {
            return HealthCheck(.machine, "smt", .pass, found: "off")
        }
        return HealthCheck(
            .machine, "smt", .warn,
            found: "on. Timing: two threads share a core, and a busy one slows the other.",
            remedy: "Switch it off while you measure:",
            commands: ["echo off | sudo tee /sys/devices/system/cpu/smt/control"])
    }

    /// What the kernel reads the time from.
    ///
    /// - Parameters:
    ///   - current: `current_clocksource` of
    ///     `/sys/devices/system/clocksource/clocksource0`.
    ///   - available: `available_clocksource` there.
    /// - Returns: a warning where it is a slow one.
    package static func clockSource(current: String?, available: String?) -> HealthCheck {
        guard let current else {
            return HealthCheck(
                .machine, "clock-source", .warn,
                found: "not told. Timing: whether reading the clock is cheap is not known",
                remedy: "Let judge see /sys:", commands: ["sudo mount -t sysfs sysfs /sys"])
        }
        let name = trimmed(current)
        guard slowClocks.contains(name) else {
            return HealthCheck(.machine, "clock-source", .pass, found: name)
        }
        let faster = (available ?? "").split { $0.isWhitespace }.map(String.init)
            .first { !slowClocks.contains($0) }
        return HealthCheck(
            .machine, "clock-source", .warn,
            found: "\(name). Timing: each look at the clock is slow, a microsecond or more.",
            remedy: faster == nil
                ? "The kernel says why it has no better one:"
                : "There is a better one:",
            commands: faster.map {
                [
                    "cd /sys/devices/system/clocksource/clocksource0",
                    "echo \($0) | sudo tee current_clocksource",
                ]
            } ?? ["sudo dmesg | grep -i -e tsc -e clocksource"])
    }

    /// Those that are read by a device, or by an exit to the hypervisor.
    private static let slowClocks: Set<String> = [
        "hpet", "acpi_pm", "pit", "jiffies", "refined-jiffies", "xen", "hyperv_clocksource_msr",
    ]

    private static func trimmed(_ text: String) -> String {
        String(text.split { $0.isWhitespace }.first ?? "")
    }
}
