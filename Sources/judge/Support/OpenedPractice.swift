internal import JudgeCore
internal import JudgeStore
internal import Synchronization

/// Keeps the history open for as long as a command runs.
final class OpenedPractice: Sendable {
    private let kept = Mutex<PracticeStore?>(nil)

    var store: PracticeStore? { kept.withLock { $0 } }

    /// The store that was opened before, or what `open` opens now.
    func store(_ open: () throws(JudgeFailure) -> PracticeStore) throws(JudgeFailure)
        -> PracticeStore
    {
        if let store { return store }
        let store = try open()
        keep(store)
        return store
    }

    func keep(_ store: PracticeStore) { kept.withLock { $0 = store } }
}
