/// One thing that doctor looked at.
package struct HealthCheck: Sendable, Hashable {
    /// The words that stand in reports; they never change.
    package enum Status: String, Sendable, CaseIterable {
        case pass = "PASS"
        case warn = "WARN"
        case fail = "FAIL"
    }

    package var name: String
    package var status: Status
    /// What there is, as raw text: who shows it must make it printable.
    package var found: String
    /// What to do, where something is to be done.
    package var remedy: String?

    package init(name: String, status: Status, found: String, remedy: String? = nil) {
        self.name = name
        self.status = status
        self.found = found
        self.remedy = remedy
    }
}
