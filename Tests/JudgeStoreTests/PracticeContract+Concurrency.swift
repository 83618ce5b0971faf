import Foundation
import JudgeCore
import JudgeTestSupport
import Synchronization
import Testing

extension PracticeContract {
    @Test(.timeLimit(.minutes(60)), arguments: Implementation.all)
    func `what many threads record at once is all there`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            try checkConcurrentRecords([repository])
        }
    }

    @Test(.timeLimit(.minutes(60)), arguments: Implementation.all)
    func `of many that begin or append at once one succeeds`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in try checkRaces([repository]) }
    }

    @Test(arguments: Implementation.all, 1...4)
    func `whatever is done, all answers are those of plain dictionaries`(
        _ implementation: Implementation, _ seed: Int
    ) throws {
        try with(implementation) { repository in
            let model = MemoryPractice()
            var random = RandomPractice(seed: seed)
            for step in 0..<120 {
                let action = try random.action()
                let results = [model, repository].map { one in codeOf { try action.run(one) } }
                #expect(results[0] == results[1], "seed \(seed), step \(step): \(action.name)")
            }
            #expect(try Contents(repository) == Contents(model), "seed \(seed)")
        }
    }
}

/// Threads that each use one of several repositories of the same contents.
func checkConcurrentRecords(_ repositories: [any PracticeRepository]) throws {
    let threads = 6
    let each = 15
    try inThreads(threads) { thread in
        let repository = repositories[thread % repositories.count]
        for number in 0..<each {
            _ = try repository.record(
                Sample.submission(
                    "\(thread)-\(number)", number.isMultiple(of: 2) ? .accepted : .wrongAnswer,
                    at: Double(number)),
                of: Sample.problem(), event: nil, rules: SampleRules())
            _ = try repository.submissions(HistoryQuery(limit: 3))
        }
    }
    let all = threads * each
    let accepted = threads * (each + 1) / 2
    for repository in repositories {
        let contents = try Contents(repository)
        #expect(contents.submissions.count == all)
        #expect(contents.progress.values.map(\.submissions) == [all])
        #expect(contents.progress.values.map(\.accepted) == [accepted])
        #expect(contents.reviews.count == 2 * accepted)
        #expect(contents.days == [0: DayTally(submissions: all, accepted: accepted)])
    }
}

func checkRaces(_ repositories: [any PracticeRepository]) throws {
    let codes = Mutex<[String?]>([])
    try inThreads(6) { thread in
        let repository = repositories[thread % repositories.count]
        let code = codeOf { try repository.begin("m\(thread)", with: Sample.started()) }
        codes.withLock { $0.append(code) }
    }
    #expect(codes.withLock { $0.count { $0 == nil } } == 1)
    #expect(codes.withLock { $0.count { $0 == "mock-running" } } == 5)

    let id = try #require(try repositories[0].runningMock()?.id)
    codes.withLock { $0 = [] }
    try inThreads(6) { thread in
        let repository = repositories[thread % repositories.count]
        let code = codeOf { try repository.append(Sample.event(.advanced), to: id, after: 1) }
        codes.withLock { $0.append(code) }
    }
    #expect(codes.withLock { $0.count { $0 == nil } } == 1)
    #expect(codes.withLock { $0.count { $0 == "mock-moved-on" } } == 5)
    #expect(try repositories[0].mock(id)?.events.count == 2)
}

/// Runs a body on so many threads at once and waits for all of them.
func inThreads(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
    let errors = Mutex<[any Error]>([])
    let ended = DispatchSemaphore(value: 0)
    for number in 0..<count {
        Thread.detachNewThread {
            do { try body(number) } catch { errors.withLock { $0.append(error) } }
            ended.signal()
        }
    }
    for _ in 0..<count { ended.wait() }
    if let error = errors.withLock({ $0.first }) { throw error }
}
