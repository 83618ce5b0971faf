import JudgeCore
import JudgeTestSupport
import JudgeToolchain
import Testing

/// Compares the driver of an entry with the golden file `driver-<name>.txt`.
func expectDriver(
    of entry: Entry, in place: EntryPlace, named name: String,
    testFile: StaticString = #filePath, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    let source = try #require(
        DriverGenerator.source(for: entry, in: place), sourceLocation: sourceLocation)
    expectSnapshot(
        source, named: "driver-\(name).txt", testFile: testFile, sourceLocation: sourceLocation)
}
