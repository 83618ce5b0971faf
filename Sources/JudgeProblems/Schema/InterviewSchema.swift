/// The published schema: every key of every YAML file of a package, with its
/// type, default and meaning.
///
/// The files are read by these very keys, so that the document which
/// ``markdown`` makes cannot say anything else than what is read.
package enum InterviewSchema {
    /// All mappings, in the order of the document.
    static let all = [
        Interview.schema, Growth.schema, Package.schema, Limit.schema, Multipliers.schema,
        Credits.schema, Person.schema, Source.schema, Group.schema, Case.schema, Generate.schema,
    ]
}
