/// One line of a mock interview's log, which is only ever appended to and from
/// which all else is computed.
package struct MockEvent: Sendable, Hashable, Codable {
    package enum Kind: Sendable, Hashable, Codable {
        case started(MockPlan)
        /// The statement was read.
        case opened(Slug)
        /// A solution was tried on samples or own input.
        case ran(Slug, passed: Int, of: Int, ownCases: Int)
        /// The hint of this number, from 1, was shown.
        case hinted(Slug, Int)
        /// A submission came in. It counts from this moment, however long
        /// judging it takes, and is judged later if that was cut short.
        case received(MockSubmission)
        /// What came of a submission that was received.
        case judged(id: String, Verdict, groups: [GroupTally])
        /// The candidate went on to the next section.
        case advanced
        /// How many of the package's wrong submissions the candidate's own
        /// cases tell from right ones.
        case verified(Slug, caught: Int, of: Int)
        case finished
        case abandoned
    }

    package var stamp: Stamp
    package var kind: Kind

    package init(_ kind: Kind, at stamp: Stamp) {
        self.kind = kind
        self.stamp = stamp
    }
}

/// A submission within a mock interview, before it is judged.
package struct MockSubmission: Sendable, Hashable, Codable {
    package var id: String
    package var slug: Slug
    /// The file as the candidate named it.
    package var file: String
    package var source: String
    package var declared: Complexity?
    /// The candidate's own cases, as they were at that moment.
    package var cases: String?

    package init(
        id: String, slug: Slug, file: String, source: String, declared: Complexity?,
        cases: String?
    ) {
        self.id = id
        self.slug = slug
        self.file = file
        self.source = source
        self.declared = declared
        self.cases = cases
    }
}

/// How many tests of a group were accepted.
package struct GroupTally: Sendable, Hashable, Codable {
    /// `edge`, `large`.
    package var name: String
    package var passed: Int
    package var planned: Int

    package init(name: String, passed: Int, planned: Int) {
        self.name = name
        self.passed = passed
        self.planned = planned
    }
}

/// A mock interview by its log.
package struct MockLog: Sendable, Hashable {
    package var id: String
    /// The first is `started`.
    package var events: [MockEvent]

    package init(id: String, events: [MockEvent]) {
        self.id = id
        self.events = events
    }
}
