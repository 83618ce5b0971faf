import JudgeCore
import Testing

struct FiguresTests {
    @Test(arguments: [
        (Duration.seconds(1), "1.00 s"), (.milliseconds(1500), "1.50 s"),
        (.milliseconds(60_005), "60.01 s"), (.milliseconds(5), "5.00 ms"),
        (.microseconds(12_340), "12.3 ms"), (.milliseconds(999), "999 ms"),
        (.microseconds(999_600), "1.00 s"), (.zero, "0.00 ms"),
    ])
    func `a time has three digits and its unit`(_ row: (time: Duration, text: String)) {
        #expect(Figures.time(row.time) == row.text)
    }

    @Test(arguments: [
        (256 << 20, "256 MiB"), (64 << 10, "64 KiB"), (1 << 30, "1 GiB"), (1536 << 10, "1.5 MiB"),
        (1000, "1000 bytes"), (1, "1 byte"), (0, "0 bytes"),
    ])
    func `a size is in the unit that makes it short`(_ row: (bytes: Int, text: String)) {
        #expect(Figures.limit(ByteCount(row.bytes)) == row.text)
    }

    @Test(arguments: [
        ([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c"),
    ])
    func `words are listed as people list them`(_ row: (words: [String], text: String)) {
        #expect(Figures.listed(row.words, "or") == row.text)
    }

    @Test func `numbers in a row are joined`() {
        #expect(Figures.ranges([7, 9, 12, 13, 14]) == "7, 9 and 12–14")
        #expect(Figures.ranges([3]) == "3")
        #expect(Figures.ranges([]) == "")
    }

    @Test func `a count agrees with its noun`() {
        #expect([0, 1, 2].map { Figures.counted($0, "test") } == ["0 tests", "1 test", "2 tests"])
    }

    @Test(arguments: [
        (12.345, 2, "12.35"), (0, 2, "0.00"), (-0.001, 2, "0.00"), (-1.5, 1, "-1.5"),
        (999.96, 1, "1000.0"), (7, 0, "7"), (0.05, 2, "0.05"), (0.25, 1, "0.3"),
        (1e13, 1, "10000000000000.0"), (.nan, 1, "nan"),
    ])
    func `a number is rounded half away from zero`(
        _ row: (value: Double, decimals: Int, text: String)
    ) {
        #expect(Figures.fixed(row.value, decimals: row.decimals) == row.text)
    }
}
