internal import JudgeCore
internal import JudgePresentation
internal import JudgeSandbox

/// Looks at the machine by doing what a judging does.
enum Doctor {
    static func check(
        _ name: String, _ look: () throws(JudgeFailure) -> String
    ) -> HealthCheck {
        do throws(JudgeFailure) {
            return HealthCheck(name: name, status: .pass, found: try look())
        } catch {
            return HealthCheck(name: name, failure: error)
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
                return HealthCheck(name: layer.rawValue, status: .pass, found: "active")
            }
            return HealthCheck(
                name: layer.rawValue, status: isolation.level >= 1 ? .warn : .fail,
                found: isolation.missing[layer] ?? "missing", remedy: layer.remedy)
        }
    }
}

extension HealthCheck {
    init(name: String, failure: JudgeFailure) {
        self.init(
            name: name, status: .fail,
            found: (failure.file.map { "\($0): " } ?? "") + failure.message,
            remedy: failure.remedy)
    }
}

extension Layer {
    /// What to do where the wall is missing.
    fileprivate var remedy: String {
        switch self {
        case .user, .mount, .pid, .net, .ipc, .uts, .cgroupNamespace, .root:
            "Allow user namespaces: sysctl user.max_user_namespaces=15000 and, where it exists, "
                + "kernel.unprivileged_userns_clone=1; in a container, allow clone and unshare in "
                + "its seccomp profile."
        case .proc:
            "Let the box mount a /proc of its own; a container that masks parts of /proc forbids "
                + "it (Docker: --security-opt systempaths=unconfined)."
        case .landlock:
            "Boot a kernel with CONFIG_SECURITY_LANDLOCK=y and landlock in the lsm= list."
        case .memoryCgroup, .pidsCgroup, .cpuCgroup:
            "Run judge as root, or in a delegated unit: systemd-run --user --scope "
                + "-p Delegate=yes judge …"
        case .rlimits, .noNewPrivileges, .capabilities, .seccomp:
            "Run judge on Linux 5.12 or newer with CONFIG_SECCOMP_FILTER=y."
        }
    }
}
