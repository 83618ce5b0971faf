/// One thing that doctor looked at.
package struct HealthCheck: Sendable, Hashable {
    /// The words that stand in reports; they never change.
    package enum Status: String, Sendable, CaseIterable {
        case pass = "PASS"
        case warn = "WARN"
        case fail = "FAIL"
    }

    /// What a check is about, in the order of the report.
    package enum Group: String, Sendable, CaseIterable {
        /// What judge itself needs.
        case judge
        /// The walls around what is submitted.
        case sandbox
        /// What makes times and memory more or less exact; it opens no wall.
        case machine
    }

    package var group: Group
    package var name: String
    package var status: Status
    /// What there is, as raw text: who shows it must make it printable.
    package var found: String
    /// What to do, where something is to be done.
    package var remedy: String?
    /// The remedy in commands, each a line that a shell takes as it is.
    package var commands: [String]

    package init(
        _ group: Group, _ name: String, _ status: Status, found: String, remedy: String? = nil,
        commands: [String] = []
    ) {
        self.group = group
        self.name = name
        self.status = status
        self.found = found
        self.remedy = remedy
        self.commands = commands
    }
}
