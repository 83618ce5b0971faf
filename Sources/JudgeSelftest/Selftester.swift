internal import CLinux
internal import Dispatch
internal import Glibc
package import JudgeCore
package import JudgeEngine
internal import JudgeFiles
internal import JudgeSandbox
package import JudgeToolchain
internal import Synchronization

/// Tries the catalogue of attacks on this machine.
package struct Selftester: Sendable {
    /// Reads a file that is handed in, as every command does.
    package typealias Reader =
        @Sendable (_ path: String, _ cap: ByteCount) throws(JudgeFailure) -> Submission

    private let judge: Judge
    private let catalogue: AttackCatalogue
    private let read: Reader

    /// - Parameters:
    ///   - judge: what judges the attacks.
    ///   - folder: the folder with the catalogue.
    ///   - read: what reads a file that is handed in.
    /// - Throws: where the catalogue cannot be read.
    package init(
        judge: Judge, folder: String, read: @escaping Reader
    ) throws(JudgeFailure) {
        self.judge = judge
        self.read = read
        catalogue = try AttackCatalogue(folder: folder)
    }

    /// The names of the rows, in order.
    package var names: [String] { catalogue.attacks.map { "\($0.id)" } }

    /// Tries rows at an isolation level.
    ///
    /// Rows are tried on all processors at the same time. Nothing of an attack
    /// can harm the machine, even where a wall does not hold.
    ///
    /// - Parameters:
    ///   - level: 1 to 3; the walls of higher levels are left out.
    ///   - chosen: names of rows; `nil`: all.
    ///   - scratch: an empty folder to work in.
    ///   - progress: gets the number of rows that are done, and of all.
    /// - Returns: what came of each, and what was left on the machine.
    /// - Throws: where a row has no program, or the machine does not lend the
    ///   level.
    package func run(
        level: Int, chosen: Set<String>? = nil, scratch: String,
        progress: @escaping @Sendable (_ done: Int, _ count: Int) -> Void = { _, _ in }
    ) throws(JudgeFailure) -> Selftest {
        let all = catalogue.attacks.filter { chosen?.contains("\($0.id)") ?? true }
        let attacks = all.filter { $0.expected[level] != nil }
        let open = all.filter { $0.expected[level] == nil }
        let programs = try attacks.map { attack throws(JudgeFailure) -> AttackCatalogue.Program? in
            let program = try catalogue.program(of: attack)
            guard program != nil || Scenario.named("\(attack.id)") != nil else {
                throw JudgeFailure(.judge, "selftest", "the attack \(attack.id) has no program")
            }
            return program
        }
        // What loses its parent becomes our child, and is found at the end.
        guard clinux_adopt_orphans() == 0 else {
            throw JudgeFailure(.judge, "selftest", "orphans cannot be taken in")
        }
        let listener = try Listener()
        let marks = Set(Host.marks())
        let judge = judge.limited(to: level)
        let run = AttackRun(judge: judge, read: read, level: level, port: listener.port)
        let results = Mutex<[Int: (row: Selftest.Row, isolation: Isolation?)]>([:])
        Self.eachAtOnce(attacks.count) { index in
            let attack = attacks[index]
            let result =
                if let program = programs[index] {
                    run.row(for: attack, program: program)
                } else {
                    (
                        row(for: attack, judge: judge, level: level, scratch: scratch),
                        Isolation?.none
                    )
                }
            let done = results.withLock { results in
                results[index] = result
                return results.count
            }
            progress(done, attacks.count)
        }
        let tried = results.withLock { results in attacks.indices.compactMap { results[$0] } }
        let isolation = tried.lazy.compactMap(\.isolation).first
        if let isolation, isolation.level != level {
            throw .otherLevel(isolation, asked: level)
        }
        var remains = Host.marks().filter { !marks.contains($0) }.map { "the file \($0)" }
        remains += Host.children().map { "the process \($0)" }
        if listener.hasVisitor { remains.append("a connection to the machine") }
        return Selftest(
            level: level, isolation: isolation, rows: tried.map(\.row),
            open: open.map { "\($0.id)" }, remains: remains)
    }

    /// Calls `body` with each number below `count`, on twice as many threads as
    /// there are processors: many attacks only wait.
    private static func eachAtOnce(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let next = Atomic(0)
        let group = DispatchGroup()
        let queue = DispatchQueue(label: "selftest", attributes: .concurrent)
        for _ in 0..<2 * max(1, clinux_usable_processors()) {
            queue.async(group: group) {
                while true {
                    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard index < count else { return }
                    body(index)
                }
            }
        }
        group.wait()
    }

    private func row(
        for attack: Attack, judge: Judge, level: Int, scratch: String
    ) -> Selftest.Row {
        var breaches: [String]
        do throws(FileError) {
            let folder = "\(scratch)/\(attack.id)"
            try Files.makeFolder(folder)
            breaches =
                Scenario.named("\(attack.id)")?.breaches(
                    Scenario.Tools(judge: judge, read: read, folder: folder)) ?? []
        } catch {
            breaches = [error.reason]
        }
        let expected = attack.expected[level] ?? []
        return Selftest.Row(
            id: "\(attack.id)", kind: attack.kind, does: attack.does,
            expected: expected.map(\.description).joined(separator: " | "),
            outcome: breaches.isEmpty ? expected.first?.description ?? "" : "otherwise",
            breaches: breaches)
    }
}

extension Judge {
    fileprivate func limited(to level: Int) -> Judge {
        var judge = self
        judge.files.level = level
        // Nobody waits for a validator that loops, and a bomb for the type checker
        // is one after a few seconds.
        judge.programTime = .seconds(1)
        judge.compileTime = .seconds(4)
        judge.progress = { _ in }
        return judge
    }
}

extension JudgeFailure {
    /// The machine does not lend the level that is to be tried.
    package static func otherLevel(_ isolation: Isolation, asked: Int) -> JudgeFailure {
        JudgeFailure(
            .judge, "isolation",
            "this machine lends isolation level \(isolation.level), not \(asked)",
            remedy: "judge doctor says what is missing; judge selftest --level "
                + "\(isolation.level) tries what there is.")
    }
}
