package import JudgeCore

extension ProblemLibrary {
    /// The mock sets of the library, `<root>/mocks/<name>.yaml`, by name, and
    /// what is wrong with those that cannot be read.
    ///
    /// Reads these files alone. A library may have none.
    ///
    /// - Throws: a failure where there is no library.
    package func mockSets() throws(JudgeFailure) -> (sets: [MockSet], broken: [JudgeFailure]) {
        let index = try MockIndex(root: root)
        var sets: [MockSet] = []
        var broken = index.broken
        for (id, path) in index.files {
            do throws(JudgeFailure) {
                sets.append(try MockSet(path: path, id: id))
            } catch {
                broken.append(error)
            }
        }
        return (sets, broken)
    }

    /// One mock set; the others are not read.
    ///
    /// - Throws: `unknown-mock` (a usage failure, with the nearest names), or
    ///   what is wrong with its file.
    package func mockSet(named name: String) throws(JudgeFailure) -> MockSet {
        let index = try MockIndex(root: root)
        if let (id, path) = index.files.first(where: { $0.id.description == name }) {
            return try MockSet(path: path, id: id)
        }
        let names = index.files.map(\.id.description)
        throw JudgeFailure(.usage, "unknown-mock", "there is no mock set called `\(name)`")
            .offering(
                name, among: names,
                otherwise: names.isEmpty
                    ? "the library at \(root) has no mock sets"
                    : "the mock sets are \(Figures.listed(names))")
    }

    /// The problems without which a mock of this set cannot be started, in the
    /// set's order, because the library does not have them.
    ///
    /// Those of a pool are missing only where fewer than are drawn are left of
    /// it. A problem counts as there where its folder is, broken or not; in a
    /// library that cannot be read none is.
    package func missing(in set: MockSet) -> [Slug] {
        let packages = (try? LibraryIndex(root: root))?.packages ?? []
        let known = Set(packages.map(\.slug))
        return set.sections.flatMap { section in
            let missing = section.problems.candidates.filter { !known.contains($0) }
            switch section.problems {
            case .fixed: return missing
            case .drawn(let count, let pool):
                return pool.count - missing.count < count ? missing : []
            }
        }
    }
}
