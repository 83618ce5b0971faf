/// Which grader a package asks for, with its options, before the grader has
/// looked at them.
package struct GraderChoice: Sendable, Hashable {
    package var name: String
    package var options: [String: JSONValue]

    package init(name: String, options: [String: JSONValue] = [:]) {
        self.name = name
        self.options = options
    }
}
