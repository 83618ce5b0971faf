/// Where the parts of the sandbox lie on this machine, and how much of it is
/// put up.
package struct SandboxFiles: Sendable, Hashable {
    /// `judge-sandbox`.
    package var launcher: String
    /// `judge-runner`.
    package var runner: String
    /// The folder with `run.policy` and `compile.policy`.
    package var policies: String
    /// The isolation level that is asked for: 3, all that the machine lends,
    /// but for a self-test of what holds on a machine that lends less.
    package var level = 3

    package init(launcher: String, runner: String, policies: String) {
        self.launcher = launcher
        self.runner = runner
        self.policies = policies
    }

    /// The policy of a box, by its name without extension.
    package func policy(_ name: String) -> String { "\(policies)/\(name).policy" }
}
