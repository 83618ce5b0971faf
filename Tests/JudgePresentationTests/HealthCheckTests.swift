import JudgeCore
import JudgePresentation
import Testing

/// What doctor says of what the kernel's files hold.
struct HealthCheckTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var name: String
        var check: HealthCheck
        var status: HealthCheck.Status
        /// Words of what was found.
        var says: String
        /// The last command of the remedy.
        var command: String?
        var testDescription: String { "\(name): \(status.rawValue)" }

        init(
            _ name: String, _ check: HealthCheck, _ status: HealthCheck.Status, _ says: String,
            _ command: String? = nil
        ) {
            self.name = name
            self.check = check
            self.status = status
            self.says = says
            self.command = command
        }
    }

    private static let titles = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"
    private static let oneArea = titles + "/swap\\040file   file\t\t8388604\t1258291\t-2\n"
    private static let twoAreas =
        titles + "/dev/sda2       partition\t1048576\t0\t-2\n"
        + "/dev/zram0      partition\t1048576\t0\t100\n"
    private static let memory = "MemTotal:  24684092 kB\nMemAvailable:   23780596 kB\n"

    static let memoryRows = [
        Row("no swap", .swap(titles, memory: memory, isHeldOff: false), .pass, "none"),
        Row("no kernel for it", .swap(nil, memory: nil, isHeldOff: false), .pass, "none"),
        Row(
            "swap on", .swap(oneArea, memory: memory, isHeldOff: false), .warn,
            "8.0 GiB, of which 1.2 GiB in use. Memory: ", "sudo swapoff -a"),
        Row(
            "two areas", .swap(twoAreas, memory: memory, isHeldOff: false), .warn,
            "2 GiB, of which nothing is in use", "sudo swapoff -a"),
        Row(
            "held off", .swap(oneArea, memory: memory, isHeldOff: true), .pass,
            "kept out by control groups"),
        Row("always", .hugePages("[always] madvise never\n"), .warn, "always. ", "*"),
        Row("on request", .hugePages("always [madvise] never\n"), .pass, "madvise"),
        Row("never", .hugePages("always madvise [never]\n"), .pass, "never"),
        Row("no huge pages", .hugePages(nil), .pass, "none"),
        Row("no brackets", .hugePages("always"), .pass, "not told"),
    ]

    static let processorRows = [
        Row("idle", .processors(2, load: "0.55 0.63 1.53 6/129 17656\n"), .pass, "2, load 0.55"),
        Row("full", .processors(2, load: "2.00 0.63 1.53 6/129 1\n"), .warn, "Timing: ", "*"),
        Row("one", .processors(1, load: "0.10 0.1 0.1 1/2 3\n"), .pass, "take turns"),
        Row("no load told", .processors(4, load: nil), .pass, "4"),
        Row("no number", .processors(4, load: "x\n"), .pass, "4, load x"),
        Row("a virtual machine", .governor([]), .pass, "the host decides"),
        Row(
            "all at full speed", .governor(["performance\n", "performance\n"]), .pass,
            "performance"),
        Row(
            "one saves power", .governor(["performance\n", "powersave\n"]), .warn,
            "powersave on 1 of 2 processors. Timing: ",
            "echo performance | sudo tee cpu*/cpufreq/scaling_governor"),
        Row(
            "two that follow the load", .governor(["schedutil\n", "ondemand\n"]), .warn,
            "ondemand and schedutil on 2 of 2 processors"),
        Row("no turbo to be seen", .turbo(noTurbo: nil, boost: nil), .pass, "the host decides"),
        Row(
            "Intel's turbo", .turbo(noTurbo: "0\n", boost: nil), .warn, "on. Timing: ",
            "echo 1 | sudo tee /sys/devices/system/cpu/intel_pstate/no_turbo"),
        Row("no Intel's turbo", .turbo(noTurbo: "1\n", boost: "1\n"), .pass, "off"),
        Row(
            "boost", .turbo(noTurbo: nil, boost: "1\n"), .warn, "on. Timing: ",
            "echo 0 | sudo tee /sys/devices/system/cpu/cpufreq/boost"),
        Row("no boost", .turbo(noTurbo: nil, boost: "0\n"), .pass, "off"),
        Row("two threads a core", .threads("1\n"), .warn, "on. Timing: ", "*"),
        Row("one thread a core", .threads("0\n"), .pass, "off"),
        Row("threads not told", .threads(nil), .pass, "the host decides"),
        Row("tsc", .clockSource(current: "tsc\n", available: "tsc hpet \n"), .pass, "tsc"),
        Row("kvm-clock", .clockSource(current: "kvm-clock\n", available: nil), .pass, "kvm-clock"),
        Row(
            "arm", .clockSource(current: "arch_sys_counter\n", available: nil), .pass,
            "arch_sys_counter"),
        Row(
            "hpet for tsc", .clockSource(current: "hpet\n", available: "hpet tsc acpi_pm \n"),
            .warn, "hpet. Timing: ", "echo tsc | sudo tee current_clocksource"),
        Row(
            "acpi_pm alone", .clockSource(current: "acpi_pm\n", available: "acpi_pm \n"), .warn,
            "acpi_pm. Timing: ", "sudo dmesg | grep -i -e tsc -e clocksource"),
        Row("jiffies", .clockSource(current: "jiffies\n", available: nil), .warn, "jiffies"),
        Row("no /sys", .clockSource(current: nil, available: nil), .warn, "not told", "*"),
    ]

    static let kernelRows = [
        Row("new", .kernel("6.18.44-fc-v657"), .pass, "Linux 6.18.44-fc-v657"),
        Row("just enough", .kernel("5.13.0"), .pass, "Linux 5.13.0"),
        Row("Debian 12", .kernel("6.1.0-28-amd64"), .pass, "Linux 6.1.0-28-amd64"),
        Row("no Landlock", .kernel("5.12.19"), .warn, "too old for Landlock (5.13)", "*"),
        Row(
            "no mount_setattr", .kernel("5.10.0-33-amd64"), .warn,
            "read-only trees by mount_setattr (5.12) and Landlock (5.13)"),
        Row("far too old", .kernel("4.19.0"), .warn, "naming forbidden calls (5.0)"),
        Row("Landlock now", .landlock(version: 7), .pass, "active, version 7"),
        Row("all that is asked of it", .landlock(version: 6), .pass, "active, version 6"),
        Row(
            "Landlock of Debian 12", .landlock(version: 2), .warn,
            "without truncating, TCP, device controls and signals and abstract sockets", "*"),
        Row(
            "Landlock's first", .landlock(version: 1), .warn, "without moving files, truncating",
            "sudo apt install -t bookworm-backports linux-image-$arch"),
        Row("addresses random", .addresses("2\n"), .pass, "full"),
        Row("but the heap's", .addresses("1\n"), .warn, "not for the heap", "*"),
        Row(
            "addresses fixed", .addresses("0\n"), .warn, "off",
            "sudo sysctl -w kernel.randomize_va_space=2"),
        Row("addresses not told", .addresses(nil), .warn, "not told", "*"),
        Row("no number of it", .addresses("\n"), .warn, "not told", "*"),
    ]

    private static func room(
        _ free: ByteCount, files: Int? = 1_000_000, isWritable: Bool = true,
        folder: String = "/home/ada/.cache/interview-judge"
    ) -> DiskRoom {
        DiskRoom(folder: folder, free: free, freeFiles: files, isWritable: isWritable)
    }

    static let diskRows = [
        Row(
            "room", .cacheDisk(room(.mebibytes(72_000))), .pass,
            "70.3 GiB free for /home/ada/.cache/interview-judge"),
        Row("a GiB", .cacheDisk(room(.mebibytes(1024))), .pass, "1 GiB free"),
        Row(
            "less", .cacheDisk(room(.mebibytes(1023))), .warn, "1023 MiB free"),
        Row(
            "100 MiB", .cacheDisk(room(.mebibytes(100))), .warn, "100 MiB free",
            "rm -r /home/ada/.cache/interview-judge"),
        Row(
            "too little", .cacheDisk(room(.mebibytes(99), folder: "/it's full")), .fail,
            "99 MiB free", #"rm -r '/it'\''s full'"#),
        Row("none", .historyDisk(room(ByteCount(0))), .fail, "0 bytes free", "*"),
        Row("no limit of files", .historyDisk(room(.mebibytes(2048), files: nil)), .pass, "free"),
        Row(
            "few files", .historyDisk(room(.mebibytes(2048), files: 9_999)), .warn,
            "and room for 9999 files", "*"),
        Row(
            "no files", .historyDisk(room(.mebibytes(2048), files: 0)), .fail,
            "and room for 0 files", "*"),
        Row(
            "somebody else's", .cacheDisk(room(.mebibytes(2048), isWritable: false)), .warn,
            "cannot be written", #"export XDG_CACHE_HOME="$HOME/.cache""#),
        Row(
            "a history of somebody else", .historyDisk(room(.mebibytes(2048), isWritable: false)),
            .warn, "cannot be written", #"export JUDGE_HOME="$HOME/judge""#),
    ]

    @Test(arguments: memoryRows + processorRows + kernelRows + diskRows)
    func `a status, what was found, and a remedy that can be typed`(row: Row) {
        #expect(row.check.status == row.status, "\(row.check)")
        #expect(row.check.found.contains(row.says), "\(row.check)")
        #expect((row.check.remedy == nil) == (row.status == .pass), "\(row.check)")
        #expect(row.check.commands.isEmpty == (row.status == .pass), "\(row.check)")
        // Below a terminal's 80 columns, indented.
        #expect(row.check.commands.allSatisfy { $0.count <= 74 }, "\(row.check)")
        if let command = row.command, command != "*" {
            #expect(row.check.commands.last == command)
        }
    }

    @Test func `what is swapped out and does not fit is not called for at once`() {
        let check = HealthCheck.swap(
            Self.oneArea, memory: "MemTotal: 2000000 kB\nMemAvailable: 1000000 kB\n",
            isHeldOff: false)
        #expect(check.remedy?.contains("end some programs") == true)
    }

    @Test func `what the machine does to timing is called that`() {
        for row in Self.processorRows where row.status == .warn {
            #expect(row.check.found.contains("Timing: "), "\(row.check)")
        }
    }
}
