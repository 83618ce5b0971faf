internal import Synchronization

/// The launchers that run now, so that an interrupted judge can end them.
package enum LiveLaunchers {
    private struct Weak {
        weak var launcher: LauncherProcess?
    }

    private static let all = Mutex<[ObjectIdentifier: Weak]>([:])

    static func add(_ launcher: LauncherProcess) {
        all.withLock { $0[ObjectIdentifier(launcher)] = Weak(launcher: launcher) }
    }

    static func remove(_ launcher: LauncherProcess) {
        all.withLock { $0[ObjectIdentifier(launcher)] = nil }
    }

    /// Ends every box and waits until nothing of them is left: milliseconds.
    package static func endAll() {
        let launchers = all.withLock { $0.values.compactMap(\.launcher) }
        for launcher in launchers { launcher.close() }
    }
}
