import JudgeFiles
import JudgeTestSupport
import Testing

@testable import JudgeToolchain

@Suite(.timeLimit(.minutes(60)))
struct ObjectSymbolsTests {
    /// A small object of the layout that the linker writes: header, table,
    /// names, section headers.
    private static func object(
        _ symbols: [(name: String, information: UInt8, section: UInt16)], tableType: UInt32 = 11
    ) -> [UInt8] {
        var names: [UInt8] = [0]
        var table = [UInt8](repeating: 0, count: 24)
        for symbol in symbols {
            table += bytes(UInt32(names.count)) + [symbol.information, 0] + bytes(symbol.section)
            table += [UInt8](repeating: 0, count: 16)
            names += Array(symbol.name.utf8) + [0]
        }
        func section(type: UInt32, offset: Int, size: Int, link: UInt32) -> [UInt8] {
            bytes(UInt32(0)) + bytes(type) + bytes(UInt64(0)) + bytes(UInt64(0))
                + bytes(UInt64(offset)) + bytes(UInt64(size)) + bytes(link)
                + [UInt8](repeating: 0, count: 20)
        }
        let sections =
            section(type: 0, offset: 0, size: 0, link: 0)
            + section(type: tableType, offset: 64, size: table.count, link: 2)
            + section(type: 3, offset: 64 + table.count, size: names.count, link: 0)
        let start = 64 + table.count + names.count
        return [0x7F, 0x45, 0x4C, 0x46, 2, 1] + [UInt8](repeating: 0, count: 34)
            + bytes(UInt64(start)) + [UInt8](repeating: 0, count: 10) + bytes(UInt16(64))
            + bytes(UInt16(3)) + bytes(UInt16(2)) + table + names + sections
    }

    private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian, Array.init)
    }

    private static func texts(_ names: [ArraySlice<UInt8>]) -> [String] {
        names.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func sample(tableType: UInt32 = 11) -> [UInt8] {
        object(
            [
                ("local", 0x02, 1), ("made", 0x12, 1), ("wanted", 0x10, 0), ("perhaps", 0x20, 0),
            ], tableType: tableType)
    }

    @Test(arguments: [UInt32(11), 2])
    func `names are told apart`(tableType: UInt32) throws {
        let symbols = try #require(ObjectSymbols(Self.sample(tableType: tableType)))
        #expect(Self.texts(symbols.defined) == ["made"])
        #expect(Self.texts(symbols.undefined) == ["wanted", "perhaps"])
    }

    @Test func `an object without a table has no symbols to read`() {
        #expect(ObjectSymbols(Self.object([], tableType: 7)) == nil)
        #expect(ObjectSymbols([]) == nil)
        #expect(ObjectSymbols(Array("#!/bin/sh\n".utf8)) == nil)
    }

    @Test func `a real library is read`() throws {
        let library = try #require(
            ["/lib/x86_64-linux-gnu/libm.so.6", "/lib/aarch64-linux-gnu/libm.so.6"]
                .first(where: Files.exists))
        let symbols = try #require(ObjectSymbols(try Files.read(library)))
        #expect(Self.texts(symbols.defined).contains("cbrt"))
        #expect(Self.texts(symbols.undefined).contains("qsort"))
    }

    @Test func `what is cut short is refused`() {
        let object = Self.sample()
        // The section headers lie at the end.
        for length in object.indices { #expect(ObjectSymbols(Array(object[..<length])) == nil) }
    }

    @Test func `no number in the bytes is believed`() {
        for place in Self.sample().indices {
            for value in [UInt8(0), 1, 0x7F, 0x80, 0xFF] {
                for width in [1, 4, 8] {
                    var object = Self.sample()
                    for place in place..<min(place + width, object.count) { object[place] = value }
                    expectSense(object)
                }
            }
        }
    }

    @Test(arguments: 1...4)
    func `random damage is survived`(seed: Int) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1000 {
            var object = Self.sample()
            for _ in 0..<4 { object[6 + random.below(object.count - 6)] = UInt8(random.below(256)) }
            expectSense(object)
        }
    }

    /// What is read of damaged bytes, if anything, is not more than they hold.
    private func expectSense(_ object: [UInt8]) {
        guard let symbols = ObjectSymbols(object) else { return }
        #expect(symbols.defined.count + symbols.undefined.count <= object.count / 24)
    }
}
