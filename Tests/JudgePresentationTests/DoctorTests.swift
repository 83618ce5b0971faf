import JudgeCore
import JudgePresentation
import JudgeTestSupport
import Testing

struct DoctorTests {
    static let checks = [
        HealthCheck(name: "toolchain", status: .pass, found: "/opt/swift/usr"),
        HealthCheck(
            name: "harness", status: .pass,
            found: "Swift version 6.3.1 (swift-6.3.1-RELEASE), in "
                + "/home/ada/.cache/interview-judge/toolchains/0123456789abcdef"),
        HealthCheck(
            name: "problems", status: .fail, found: "Problems/ml/\u{1b}[2J: no such file",
            remedy: "Name the folder with --problems."),
        HealthCheck(name: "cgroup-namespace", status: .pass, found: "active", remedy: "not shown"),
        HealthCheck(
            name: "memory-cgroup", status: .warn, found: "the hierarchy cannot be written",
            remedy: "Run judge as root, or in a delegated unit: systemd-run --user --scope "
                + "-p Delegate=yes judge …"),
        HealthCheck(name: "landlock", status: .warn, found: "missing"),
    ]

    @Test(arguments: [80, 40])
    func `status, name, found and remedy stand below one another`(width: Int) {
        let text = DoctorText.render(Self.checks, level: 2, style: Style(width: width))
        expectSnapshot(text, named: "doctor-\(width).txt")
        // What people copy is never broken: a long word may stick out.
        let found = width - "PASS  cgroup-namespace  ".count
        for line in text.split(separator: "\n") {
            let hasLongWord = line.split(separator: " ").contains { $0.count > found }
            #expect(hasLongWord || DisplayWidth.of(line) <= width, "\(line)")
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

    @Test func `a report as JSON has every check`() {
        expectSnapshot(
            DoctorJSON.document(Self.checks, level: 2).indented + "\n", named: "doctor.json")
    }
}
