import JudgeCore
import JudgePresentation
import JudgeTestSupport
import Testing

struct DoctorTests {
    private static let groupRemedy = "Run judge as root, or in a delegated unit:"
    private static let groupCommand = "systemd-run --user --scope -p Delegate=yes judge doctor"

    static let checks = [
        HealthCheck(.judge, "toolchain", .pass, found: "/opt/swift/usr"),
        HealthCheck(
            .judge, "harness", .pass,
            found: "Swift version 6.3.1 (swift-6.3.1-RELEASE), in "
                + "/home/ada/.cache/interview-judge/toolchains/0123456789abcdef"),
        HealthCheck(
            .judge, "problems", .fail, found: "Problems/ml/\u{1b}[2J: no such file",
            remedy: "Name the folder with --problems."),
        HealthCheck(
            .sandbox, "cgroup-namespace", .pass, found: "active", remedy: "not shown",
            commands: ["not shown"]),
        HealthCheck(
            .sandbox, "memory-cgroup", .warn, found: "the hierarchy cannot be written",
            remedy: groupRemedy, commands: [groupCommand]),
        HealthCheck(
            .sandbox, "pids-cgroup", .warn, found: "the hierarchy cannot be written",
            remedy: groupRemedy, commands: [groupCommand]),
        HealthCheck(.sandbox, "landlock", .warn, found: "missing"),
        .governor(["powersave\n", "powersave\n"]),
        .clockSource(current: "hpet\n", available: "hpet acpi_pm\n"),
        .hugePages("always [madvise] never"),
    ]

    @Test(arguments: [80, 40])
    func `status, name, found and remedy stand below one another`(width: Int) {
        let text = DoctorText.render(Self.checks, level: 2, style: Style(width: width))
        expectSnapshot(text, named: "doctor-\(width).txt")
        // What people copy is never broken: a long word may stick out.
        let found = width - "PASS  cgroup-namespace  ".count
        for line in text.split(separator: "\n") {
            let hasLongWord = line.split(separator: " ").contains { $0.count > found }
            let isCommand = Self.checks.contains { check in
                check.commands.contains { line == "      \($0)" }
            }
            #expect(hasLongWord || isCommand || DisplayWidth.of(line) <= width, "\(line)")
        }
    }

    @Test func `a report has colour on a terminal`() {
        let text = DoctorText.render(Self.checks, level: 2, style: Style(colour: true))
        expectSnapshot(text, named: "doctor-colour.txt")
    }

    @Test func `each level says what it means`() {
        let texts = (0...3).map { DoctorText.render([], level: $0) }
        #expect(Set(texts).count == 4)
        for (level, text) in texts.enumerated() {
            #expect(text.hasPrefix("Isolation level \(level) of 3. "))
        }
    }

    @Test func `one remedy for several walls stands below the last of them`() {
        let text = DoctorText.render(Self.checks, level: 2)
        let remedies = text.split(separator: "\n").filter { $0.contains(Self.groupRemedy) }
        #expect(remedies.count == 1)
        #expect(text.split(separator: "\n").count { $0 == "      \(Self.groupCommand)" } == 1)
    }

    @Test func `level 2 names what is missing`() {
        let style = Style(width: 200)
        let held = HealthCheck(.sandbox, "memory-cgroup", .pass, found: "active")
        #expect(DoctorText.render([held], level: 2, style: style).contains("Landlock is missing"))
        #expect(DoctorText.render(Self.checks, level: 2, style: style).contains("not by cgroups"))
    }

    @Test(arguments: [
        (["madvise"], "Nothing here makes"), (["always"], "1 warning: "),
        (["always", "always"], "2 warnings: "),
    ])
    func `the machine's warnings are counted`(modes: [String], says: String) {
        let text = DoctorText.render(modes.map { .hugePages("[\($0)]") }, level: 3)
        #expect(text.contains("Figures. \(says)"))
    }

    @Test func `a report as JSON has every check`() {
        expectSnapshot(
            DoctorJSON.document(Self.checks, level: 2).indented + "\n", named: "doctor.json")
    }
}
