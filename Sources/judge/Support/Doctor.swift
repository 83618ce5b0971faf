internal import JudgeCore
internal import JudgePresentation
internal import JudgeSandbox

/// Looks at the machine by doing what a judging does.
enum Doctor {
    static func check(
        _ name: String, _ look: () throws(JudgeFailure) -> String
    ) -> HealthCheck {
        do throws(JudgeFailure) {
            return HealthCheck(.judge, name, .pass, found: try look())
        } catch {
            return HealthCheck(.judge, name, failure: error)
        }
    }

    static func disk(
        _ name: String, _ look: () throws(JudgeFailure) -> HealthCheck
    ) -> HealthCheck {
        do throws(JudgeFailure) {
            return try look()
        } catch {
            return HealthCheck(.judge, name, failure: error)
        }
    }

    /// The walls of a box that is really made.
    static func isolation(_ files: SandboxFiles) throws(JudgeFailure) -> Isolation {
        let box = try Box(
            BoxRequest(
                policy: files.policy("compile"), binds: ["/usr/lib"], memory: .mebibytes(64),
                processes: 8, work: .mebibytes(1)),
            files: files)
        return try box.ready()
    }

    /// One line a layer.
    ///
    /// A missing one is a warning while foreign code can still be run safely
    /// without it, else a failure.
    static func checks(of isolation: Isolation) -> [HealthCheck] {
        Layer.allCases.map { layer in
            if isolation.layers.contains(layer) {
                return layer == .landlock
                    ? .landlock(version: MachineFiles.landlockVersion)
                    : HealthCheck(.sandbox, layer.rawValue, .pass, found: "active")
            }
            return HealthCheck(
                .sandbox, layer.rawValue, isolation.level >= 1 ? .warn : .fail,
                found: isolation.missing[layer] ?? "missing", remedy: layer.remedy,
                commands: layer.commands)
        }
    }
}

extension HealthCheck {
    /// Why there is no box at all.
    static func noBox(_ failure: JudgeFailure) -> HealthCheck {
        var check = HealthCheck(.sandbox, "sandbox", failure: failure)
        check.remedy =
            "Where parts of judge are missing, build and install them again, as below; in a "
            + "container, its seccomp profile must allow clone3, mount_setattr, pivot_root and "
            + "seccomp."
        check.commands = ["make build"]
        return check
    }

    init(_ group: Group, _ name: String, failure: JudgeFailure) {
        self.init(
            group, name, .fail,
            found: (failure.file.map { "\($0): " } ?? "") + failure.message,
            remedy: failure.remedy)
    }
}

extension Layer {
    /// What to do where the wall is missing.
    fileprivate var remedy: String {
        switch self {
        case .user, .mount, .pid, .net, .ipc, .uts, .cgroupNamespace, .root:
            "Allow user namespaces, as below; in a container, allow clone, clone3 and unshare in "
                + "its seccomp profile."
        case .proc:
            "Let the box mount a /proc of its own: it needs namespaces, and a container that masks "
                + "parts of /proc forbids it. With Docker:"
        case .landlock:
            "Boot a kernel with CONFIG_SECURITY_LANDLOCK=y and landlock in the lsm= list of its "
                + "command line, which is now:"
        case .memoryCgroup, .pidsCgroup, .cpuCgroup: "Run judge as root, or in a delegated unit:"
        case .rlimits, .noNewPrivileges, .capabilities, .seccomp:
            "Run judge on Linux 5.12 or newer with CONFIG_SECCOMP_FILTER=y. This one has:"
        }
    }

    fileprivate var commands: [String] {
        switch self {
        case .user, .mount, .pid, .net, .ipc, .uts, .cgroupNamespace, .root:
            // Those that a kernel does not know are passed over.
            [
                "sudo sysctl -e -w user.max_user_namespaces=15000",
                "sudo sysctl -e -w kernel.unprivileged_userns_clone=1",
                "sudo sysctl -e -w kernel.apparmor_restrict_unprivileged_userns=0",
            ]
        case .proc: ["docker run --security-opt systempaths=unconfined IMAGE"]
        case .landlock: ["cat /sys/kernel/security/lsm"]
        case .memoryCgroup, .pidsCgroup, .cpuCgroup:
            ["systemd-run --user --scope -p Delegate=yes judge doctor"]
        case .rlimits, .noNewPrivileges, .capabilities, .seccomp:
            ["uname -r", "grep CONFIG_SECCOMP /boot/config-$(uname -r)"]
        }
    }
}
