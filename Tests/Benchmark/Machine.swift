internal import Glibc
internal import JudgeCore
internal import JudgeFiles

/// What the figures were measured on.
enum Machine {
    static let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))

    /// A line for people: processor, cores, memory, system.
    static var description: String {
        let model = value(of: "model name", in: "/proc/cpuinfo") ?? "an unknown processor"
        let memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
        let system = value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=")
        var name = utsname()
        uname(&name)
        let kernel = withUnsafeBytes(of: name.release) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        return "\(model), \(Figures.counted(cores, "core")), "
            + "\(Figures.limit(ByteCount(memory))), \(system ?? "Linux"), kernel \(kernel)"
    }

    private static func value(
        of key: String, in file: String, separator: Character = ":"
    ) -> String? {
        let text = String(decoding: (try? Files.read(file)) ?? [], as: UTF8.self)
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(key) }),
            let place = line.firstIndex(of: separator)
        else { return nil }
        return line[line.index(after: place)...].drop { $0 == " " || $0 == "\"" }
            .reversed().drop { $0 == "\"" }.reversed().map(String.init).joined()
    }
}
