/// The names that an object defines for others, and those that it expects
/// others to define: of a shared object its dynamic symbols.
///
/// Reads 64-bit little-endian ELF, as the compiler and the linker write it for
/// x86_64 and aarch64. Nothing in the bytes is believed: every place that they
/// name is first found to lie within them.
struct ObjectSymbols {
    private(set) var defined: [ArraySlice<UInt8>] = []
    private(set) var undefined: [ArraySlice<UInt8>] = []

    /// `nil` where the bytes are not an object with a table of symbols.
    init?(_ object: [UInt8]) {
        // Magic number, 64 bits, little-endian.
        guard object.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]),
            let place = object.number(at: 40, width: 8),
            let count = object.number(at: 60, width: 2),
            place <= object.count, count <= (object.count - place) / Section.size
        else { return nil }
        let sections = (0..<count).map { Section(object, at: place + $0 * Section.size) }
        func first(_ type: Int) -> Section? {
            sections.lazy.compactMap { $0 }.first { $0.type == type }
        }
        guard let table = first(Section.dynamicSymbols) ?? first(Section.symbols),
            table.link < count, let names = sections[table.link]
        else { return nil }

        // The first entry stands for none.
        for index in 1..<max(table.bytes.count / Symbol.size, 1) {
            let place = table.bytes.lowerBound + index * Symbol.size
            guard let name = object.number(at: place, width: 4),
                let section = object.number(at: place + Symbol.section, width: 2),
                name < names.bytes.count
            else { return nil }
            let rest = object[names.bytes].dropFirst(name)
            guard let end = rest.firstIndex(of: 0) else { return nil }
            if section == Symbol.undefined {
                undefined.append(rest[..<end])
            } else if object[place + Symbol.information] >> 4 != Symbol.local {
                defined.append(rest[..<end])
            }
        }
    }

    /// What a section header says, where the bytes that it names exist.
    private struct Section {
        static let size = 64
        /// `SHT_SYMTAB` and `SHT_DYNSYM`.
        static let symbols = 2, dynamicSymbols = 11

        let type: Int
        let link: Int
        let bytes: Range<Int>

        /// Reads the header at a place that has ``size`` bytes.
        init?(_ object: [UInt8], at place: Int) {
            guard let type = object.number(at: place + 4, width: 4),
                let start = object.number(at: place + 24, width: 8),
                let size = object.number(at: place + 32, width: 8),
                let link = object.number(at: place + 40, width: 4),
                start <= object.count, size <= object.count - start
            else { return nil }
            self.type = type
            self.link = link
            bytes = start..<(start + size)
        }
    }

    /// An entry of a table of symbols.
    private enum Symbol {
        static let size = 24
        /// Where the entry has its binding, and the number of its section.
        static let information = 4, section = 6
        /// `STB_LOCAL`.
        static let local = 0
        /// `SHN_UNDEF`.
        static let undefined = 0
    }
}

extension [UInt8] {
    /// The little-endian number of `width` bytes at a place; `nil` where they
    /// do not exist, or the number is none of `Int`.
    fileprivate func number(at place: Int, width: Int) -> Int? {
        guard place >= 0, place <= count - width else { return nil }
        var value: UInt64 = 0
        for index in (place..<(place + width)).reversed() {
            value = value << 8 | UInt64(self[index])
        }
        return Int(exactly: value)
    }
}
