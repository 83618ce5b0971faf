internal import GRDB
package import JudgeCore
internal import JudgeFiles

extension PracticeStore {
    /// Writes all that is stored into one file, which is there whole or not at
    /// all; others may go on using the store meanwhile.
    ///
    /// - Throws: a usage failure `exists` where something is at `path` and may
    ///   not be overwritten, or where that is the store itself.
    package func backup(
        to path: String, overwriting: Bool = false
    ) throws(JudgeFailure) {
        if let target = Files.realPath(path), target == Files.realPath(self.path) {
            throw JudgeFailure(
                .usage, "exists", "is the record of your practice itself", file: path,
                remedy: "Name another file.")
        }
        do {
            try DatabaseCopy.write(queue, to: path, overwriting: overwriting)
        } catch let error as FileError where error.isAlreadyThere {
            throw JudgeFailure(
                .usage, "exists", "is there already, and stays as it is", file: path,
                remedy: "Name another file.")
        } catch let error as DatabaseError where error.isDamage {
            throw .store(error, at: self.path)
        } catch {
            throw .store(error, at: path)
        }
    }
}
