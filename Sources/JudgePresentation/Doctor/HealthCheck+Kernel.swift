internal import JudgeCore

/// What the kernel lends the walls.
extension HealthCheck {
    /// The kernel's release, as `uname -r` prints it.
    ///
    /// The number only explains: distributions backport, and whether a box can
    /// be made is tried.
    package static func kernel(_ release: String) -> HealthCheck {
        let numbers = release.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
        let missing = needs.filter { numbers.lexicographicallyPrecedes([$0.major, $0.minor]) }
        guard !missing.isEmpty else {
            return HealthCheck(.sandbox, "kernel", .pass, found: "Linux \(release)")
        }
        let words = missing.map { "\($0.what) (\($0.major).\($0.minor))" }
        return HealthCheck(
            .sandbox, "kernel", .warn,
            found: "Linux \(release), too old for " + Figures.listed(words),
            remedy: "Boot Linux 5.13 or newer; Debian 12 has 6.1. What is installed:",
            commands: ["ls -v /boot/vmlinuz-*"])
    }

    /// What the launcher asks of the kernel, and since when it is there.
    private static let needs: [(what: String, major: Int, minor: Int)] = [
        ("naming forbidden calls", 5, 0),
        ("namespaces by clone3", 5, 3),
        ("a private /proc", 5, 8),
        ("closing descriptors", 5, 9),
        ("read-only trees by mount_setattr", 5, 12),
        ("Landlock", 5, 13),
    ]

    /// Landlock where it stands, by the version that the kernel speaks.
    package static func landlock(version: Int) -> HealthCheck {
        let missing = rules.filter { version < $0.version }.map(\.what)
        let found = "active, version \(version)"
        guard !missing.isEmpty else {
            return HealthCheck(.sandbox, "landlock", .pass, found: found)
        }
        return HealthCheck(
            .sandbox, "landlock", .warn,
            found: "\(found), without \(Figures.listed(missing)): there the other walls hold alone",
            remedy: "Boot Linux 6.12 or newer; Debian 12 has it in its backports:",
            commands: [
                "arch=$(dpkg --print-architecture)",
                "sudo apt install -t bookworm-backports linux-image-$arch",
            ])
    }

    /// What the box asks of Landlock beyond its first version.
    private static let rules: [(version: Int, what: String)] = [
        (2, "moving files"), (3, "truncating"), (4, "TCP"), (5, "device controls"),
        (6, "signals and abstract sockets"),
    ]

    /// Address space layout randomisation:
    /// `/proc/sys/kernel/randomize_va_space`.
    package static func addresses(_ randomised: String?) -> HealthCheck {
        let found: String
        switch randomised?.split(whereSeparator: \.isWhitespace).first {
        case "2": return HealthCheck(.sandbox, "aslr", .pass, found: "full")
        case "1": found = "not for the heap: addresses there can be guessed"
        case "0": found = "off: every address can be guessed"
        default: found = "not told: whether addresses can be guessed is not known"
        }
        return HealthCheck(
            .sandbox, "aslr", .warn, found: found, remedy: "Switch it on:",
            commands: ["sudo sysctl -w kernel.randomize_va_space=2"])
    }
}
