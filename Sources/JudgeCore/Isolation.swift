/// One wall of the box, by the name that it has in reports and in the
/// launcher's protocol.
package enum Layer: String, Sendable, Codable, Hashable, CaseIterable, CodingKeyRepresentable {
    case user, mount, pid, net, ipc, uts
    case cgroupNamespace = "cgroup-namespace"
    case root
    case proc
    case landlock
    case memoryCgroup = "memory-cgroup"
    case pidsCgroup = "pids-cgroup"
    case cpuCgroup = "cpu-cgroup"
    case rlimits
    case noNewPrivileges = "no-new-privileges"
    case capabilities
    case seccomp
}

/// The walls that stood around a run.
package struct Isolation: Sendable, Hashable, Codable {
    package var layers: Set<Layer>
    /// Why a wall is missing, in words that say what to do.
    package var missing: [Layer: String]

    package init(layers: Set<Layer>, missing: [Layer: String] = [:]) {
        self.layers = layers
        self.missing = missing
    }

    /// How safely the layers together hold foreign code, from 0 to 3.
    ///
    /// - 3: all layers.
    /// - 2: all namespaces and a root of its own, but no cgroups (rlimits hold
    ///   memory and processes) or no Landlock.
    /// - 1: no namespaces; Landlock, seccomp and rlimits hold.
    /// - 0: less; untrusted code is refused.
    package var level: Int {
        let base: Set<Layer> = [.seccomp, .rlimits, .noNewPrivileges, .capabilities]
        let cgroups: Set<Layer> = [.memoryCgroup, .pidsCgroup, .cpuCgroup]
        let namespaces = Set(Layer.allCases).subtracting(base).subtracting(cgroups)
            .subtracting([.landlock])
        guard layers.isSuperset(of: base) else { return 0 }
        guard layers.isSuperset(of: namespaces) else { return layers.contains(.landlock) ? 1 : 0 }
        return layers.isSuperset(of: cgroups.union([.landlock])) ? 3 : 2
    }
}
