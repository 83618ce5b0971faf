/// Where the parts of the sandbox lie on this machine.
package struct SandboxFiles: Sendable, Hashable {
    /// `judge-sandbox`.
    package var launcher: String
    /// `judge-runner`.
    package var runner: String
    /// The folder with `run.policy` and `compile.policy`.
    package var policies: String

    package init(launcher: String, runner: String, policies: String) {
        self.launcher = launcher
        self.runner = runner
        self.policies = policies
    }

    /// The policy of a box, by its name without extension.
    package func policy(_ name: String) -> String { "\(policies)/\(name).policy" }
}
