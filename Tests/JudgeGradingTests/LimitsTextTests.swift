import JudgeCore
import Testing

@testable import JudgeGrading

struct LimitsTextTests {
    @Test(arguments: [
        (1000, "1.00 s"), (5, "0.005 s"), (10, "0.01 s"), (1500, "1.50 s"), (0, "0.00 s"),
        (99, "0.099 s"), (60_005, "60.00 s"),
    ])
    func `times are shown in seconds`(_ row: (milliseconds: Int, text: String)) {
        #expect(Duration.milliseconds(row.milliseconds).text == row.text)
    }

    @Test(arguments: [
        (256 << 20, "256 MiB"), (64 << 10, "64 KiB"), (1000, "1000 bytes"), (1, "1 byte"),
        (0, "0 bytes"),
    ])
    func `sizes are shown in the unit that divides them`(_ row: (bytes: Int, text: String)) {
        #expect(ByteCount(row.bytes).text == row.text)
    }
}
