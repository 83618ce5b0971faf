package import JudgeCore

/// What came of a compilation, with a box in which the object can be looked at.
package struct CompileResult: ~Copyable {
    package let outcome: CompileOutcome
    package var box: CompilerBox
    private let objects: ObjectCache?
    /// By what the object is to be kept; `nil` where it is kept already.
    private let key: ObjectKey?

    init(
        _ outcome: CompileOutcome, in box: consuming CompilerBox, _ objects: ObjectCache? = nil,
        _ key: ObjectKey? = nil
    ) {
        self.outcome = outcome
        self.box = box
        self.objects = objects
        self.key = key
    }

    /// Keeps an object that was made now, so that the same submission need not
    /// be compiled again.
    ///
    /// Cost: some 5 ms a MiB, so nobody should wait for it.
    package func keep() {
        guard case .object(let object, let compilation) = outcome, let key else { return }
        objects?.keep(KeptObject(object: object, wall: compilation.wall), key)
    }
}

package enum CompileOutcome: Sendable {
    /// The submission's object and how long it took.
    case object([UInt8], Compilation)
    case failed(Compilation)
}
