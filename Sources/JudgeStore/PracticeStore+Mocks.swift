internal import GRDB
package import JudgeCore

extension PracticeStore {
    package func begin(_ id: String, with event: MockEvent) throws(JudgeFailure) {
        try write { database in
            guard case .started = event.kind else {
                throw JudgeFailure.store("the log of a mock interview begins with its plan")
            }
            if let running = try MockRow.running(database) {
                throw JudgeFailure(
                    .usage, "mock-running", "the mock interview \(running.id) is still going on",
                    remedy: "Finish or abandon it first.")
            }
            guard try MockRow.of(id, database) == nil else {
                throw JudgeFailure.store("there is a mock interview with the id \(id) already")
            }
            try MockRow.insert(id, event, database)
        }
    }

    package func append(
        _ event: MockEvent, to id: String, after count: Int
    ) throws(JudgeFailure) {
        try write { database in
            let mock = try MockRow.of(id, database)
            if let mock, try mock.count(database) != count {
                throw JudgeFailure(
                    .usage, "mock-moved-on",
                    "the mock interview \(id) has moved on in another terminal",
                    remedy: "See where it is, then do it again.")
            }
            try append(event, to: id, database)
        }
    }

    package func mock(_ id: String) throws(JudgeFailure) -> MockLog? {
        try read { try MockRow.of(id, $0)?.log($0) }
    }

    package func runningMock() throws(JudgeFailure) -> MockLog? {
        try read { try MockRow.running($0)?.log($0) }
    }

    package func mocks() throws(JudgeFailure) -> [String] { try read(MockRow.ids) }

    /// Appends to the log of a mock that is going on.
    func append(_ event: MockEvent, to id: String, _ database: Database) throws {
        guard let mock = try MockRow.of(id, database) else {
            throw JudgeFailure(.usage, "no-mock", "there is no mock interview \(id)")
        }
        guard mock.isRunning else {
            throw JudgeFailure(
                .usage, "mock-over", "the mock interview \(id) is over",
                remedy: "Nothing can be added to it.")
        }
        try mock.append(event, after: try mock.count(database), database)
    }
}
