package import JudgeCore

/// One topic of the library: two tracks may have topics of the same name.
package struct TopicName: Sendable, Hashable, Comparable {
    package var track: Track
    package var topic: String

    package init(track: Track, topic: String) {
        self.track = track
        self.topic = topic
    }

    package init(of problem: ProblemSummary) {
        self.init(track: problem.track, topic: problem.topic)
    }

    /// Tracks in their own order, in a track by name.
    package static func < (left: TopicName, right: TopicName) -> Bool {
        (left.track.place, left.topic) < (right.track.place, right.topic)
    }
}

extension Track {
    /// The place among all tracks, from 0.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
