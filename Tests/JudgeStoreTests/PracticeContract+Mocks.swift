import JudgeCore
import Testing

extension PracticeContract {
    @Test(arguments: Implementation.all)
    func `a log comes back with every event as it was`(_ implementation: Implementation) throws {
        try with(implementation) { repository in
            var events = [try Sample.started()]
            try repository.begin("m", with: events[0])
            for event in try Sample.goingOn() {
                try repository.append(event, to: "m", after: events.count)
                events.append(event)
                #expect(try repository.runningMock() == MockLog(id: "m", events: events))
            }
            #expect(try repository.mock("m")?.events == events)
            #expect(try repository.mock("other") == nil)
        }
    }

    @Test(arguments: Implementation.all, [MockEvent.Kind.finished, .abandoned])
    func `a mock interview runs until it is finished or abandoned`(
        _ implementation: Implementation, _ end: MockEvent.Kind
    ) throws {
        try with(implementation) { repository in
            try repository.begin("m1", with: Sample.started())
            #expect(codeOf { try repository.begin("m2", with: Sample.started()) } == "mock-running")
            #expect(try repository.mocks() == ["m1"])
            try repository.append(Sample.event(end), to: "m1", after: 1)
            #expect(try repository.runningMock() == nil)
            #expect(try repository.mock("m1")?.events.last == Sample.event(end))
            // The wall clock may have been set back since.
            try repository.begin("m2", with: Sample.started(-999))
            #expect(try repository.runningMock()?.id == "m2")
            #expect(try repository.mocks() == ["m2", "m1"])
        }
    }

    @Test(arguments: Implementation.all)
    func `a second mock interview is refused as a mistake of the user`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            try repository.begin("m1", with: Sample.started())
            let failure = failureOf { try repository.begin("m2", with: Sample.started()) }
            #expect(failure?.fault == .usage)
            #expect(try repository.mock("m2") == nil)
        }
    }

    @Test(arguments: Implementation.all)
    func `an id is given to one mock interview, and a log begins with its plan`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            #expect(codeOf { try repository.begin("m", with: Sample.event(.advanced)) } == "store")
            #expect(try repository.mocks() == [])
            try repository.begin("m", with: Sample.started())
            try repository.append(Sample.event(.finished), to: "m", after: 1)
            #expect(codeOf { try repository.begin("m", with: Sample.started()) } == "store")
            #expect(try repository.mock("m")?.events.count == 2)
        }
    }

    @Test(arguments: Implementation.all, [0, 1, 3, -1])
    func `who looked too long ago cannot append`(
        _ implementation: Implementation, _ count: Int
    ) throws {
        try with(implementation) { repository in
            try repository.begin("m", with: Sample.started())
            try repository.append(Sample.event(.advanced), to: "m", after: 1)
            let before = try repository.mock("m")
            let failure = failureOf {
                try repository.append(Sample.event(.finished), to: "m", after: count)
            }
            #expect(failure?.code == "mock-moved-on")
            #expect(failure?.fault == .usage)
            #expect(try repository.mock("m") == before)
            #expect(try repository.runningMock() == before)
        }
    }

    @Test(arguments: Implementation.all)
    func `nothing is added to a mock interview that is over, or to none`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            let event = Sample.event(.advanced)
            #expect(codeOf { try repository.append(event, to: "m", after: 0) } == "no-mock")
            try repository.begin("m", with: Sample.started())
            try repository.append(Sample.event(.finished), to: "m", after: 1)
            #expect(codeOf { try repository.append(event, to: "m", after: 2) } == "mock-over")
            #expect(try repository.mock("m")?.events.count == 2)
        }
    }

    @Test(arguments: Implementation.all)
    func `a submission of a mock interview and its event are recorded together`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            try repository.begin("m", with: Sample.started())
            let event = Sample.event(.judged(id: "a", .accepted, groups: []))
            _ = try record(Sample.submission("a", mock: "m"), repository, event: event)
            #expect(try repository.mock("m")?.events == [Sample.started(), event])
            #expect(try repository.submissions(HistoryQuery(mock: "m")).map(\.id) == ["a"])
        }
    }

    @Test(arguments: Implementation.all)
    func `a submission whose event cannot be appended leaves nothing`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            try repository.begin("over", with: Sample.started())
            try repository.append(Sample.event(.abandoned), to: "over", after: 1)
            let before = try Contents(repository)
            for (mock, expected) in [("over", "mock-over"), ("none", "no-mock"), (nil, "store")] {
                let submission = try Sample.submission("a", mock: mock)
                let code = codeOf {
                    _ = try record(submission, repository, event: Sample.event(.advanced))
                }
                #expect(code == expected)
                #expect(try Contents(repository) == before)
            }
        }
    }

    @Test(arguments: Implementation.all)
    func `a submission that ends its mock interview ends it`(
        _ implementation: Implementation
    ) throws {
        try with(implementation) { repository in
            try repository.begin("m", with: Sample.started())
            _ = try record(
                Sample.submission("a", mock: "m"), repository, event: Sample.event(.finished))
            #expect(try repository.runningMock() == nil)
        }
    }
}
