extension Schema {
    /// The first schema.
    ///
    /// `number` counts rows in the order in which they were recorded. Times are
    /// seconds since 1970, `startedAt` of a mock by the wall clock as it then
    /// was. A quarter is a quarter of an hour since 1970: every time zone in
    /// use is off UTC by whole ones, so that days of any zone can be added up
    /// from `tally`.
    ///
    /// What lists show stands in columns, and what is only shown whole as JSON
    /// with the number of its form (see ``StoredForm``). Bodies have a table of
    /// their own, so that a list does not read past them.
    static let version1 = """
        PRAGMA application_id = \(applicationID);

        CREATE TABLE submission (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            slug TEXT NOT NULL,
            file TEXT NOT NULL,
            verdict TEXT NOT NULL,
            passedTests INTEGER NOT NULL,
            plannedTests INTEGER NOT NULL,
            slowestCPUNanoseconds INTEGER,
            peakMemoryBytes INTEGER,
            wallNanoseconds INTEGER NOT NULL,
            startedAt REAL NOT NULL,
            toolchain TEXT NOT NULL,
            isolationLevel INTEGER,
            mock TEXT
        ) STRICT;
        CREATE INDEX submissionByTime ON submission (startedAt);
        CREATE INDEX submissionBySlug ON submission (slug, startedAt);
        CREATE INDEX submissionByMock ON submission (mock, startedAt) WHERE mock IS NOT NULL;

        CREATE TABLE submissionBody (
            number INTEGER PRIMARY KEY REFERENCES submission,
            source BLOB NOT NULL,
            form INTEGER NOT NULL,
            judging TEXT NOT NULL
        ) STRICT;

        CREATE TABLE tally (
            quarter INTEGER PRIMARY KEY,
            submissions INTEGER NOT NULL,
            accepted INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE progress (
            slug TEXT PRIMARY KEY,
            submissions INTEGER NOT NULL,
            accepted INTEGER NOT NULL,
            solvedAt REAL,
            minutesToSolve REAL,
            wrongBeforeSolved INTEGER NOT NULL,
            hintsSeen INTEGER NOT NULL,
            hasReadEditorial INTEGER NOT NULL,
            lastSubmissionAt REAL,
            lastVerdict TEXT,
            attemptStart REAL,
            attemptLast REAL,
            attemptWorkedSeconds REAL,
            attemptHints INTEGER,
            attemptHasReadEditorial INTEGER,
            attemptWrongSubmissions INTEGER,
            attemptIsReviewed INTEGER,
            cardStabilityDays REAL,
            cardDifficulty REAL,
            cardReviewedAt REAL,
            cardDue REAL,
            cardReviews INTEGER,
            cardLapses INTEGER
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE review (
            number INTEGER PRIMARY KEY,
            slug TEXT NOT NULL,
            time REAL NOT NULL,
            recall INTEGER NOT NULL,
            reason TEXT NOT NULL,
            cardStabilityDays REAL NOT NULL,
            cardDifficulty REAL NOT NULL,
            cardReviewedAt REAL NOT NULL,
            cardDue REAL NOT NULL,
            cardReviews INTEGER NOT NULL,
            cardLapses INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX reviewByTime ON review (time);
        CREATE INDEX reviewBySlug ON review (slug, time);

        CREATE TABLE mock (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            startedAt REAL NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'abandoned'))
        ) STRICT;
        CREATE UNIQUE INDEX oneRunningMock ON mock (state) WHERE state = 'running';

        CREATE TABLE mockEvent (
            mock INTEGER NOT NULL REFERENCES mock,
            sequence INTEGER NOT NULL,
            form INTEGER NOT NULL,
            event TEXT NOT NULL,
            PRIMARY KEY (mock, sequence)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER mockEventIsNeverChanged BEFORE UPDATE ON mockEvent BEGIN
            SELECT RAISE(ABORT, 'a log is only appended to');
        END;
        CREATE TRIGGER mockEventIsNeverRemoved BEFORE DELETE ON mockEvent BEGIN
            SELECT RAISE(ABORT, 'a log is only appended to');
        END;
        CREATE TRIGGER mockEventComesLast BEFORE INSERT ON mockEvent
            WHEN NEW.sequence IS NOT
                1 + (SELECT count(*) FROM mockEvent WHERE mock = NEW.mock) BEGIN
            SELECT RAISE(ABORT, 'a log is only appended to');
        END;
        """
}
