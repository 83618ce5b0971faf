internal import JudgeCore
internal import JudgeSandbox

/// A box of the compile policy that is made when something is executed in it,
/// unless it stands already.
package struct CompilerBox: ~Copyable {
    private let compiler: Compiler
    private var box: Box?

    init(_ compiler: Compiler, standing box: consuming Box? = nil) {
        self.compiler = compiler
        self.box = box
    }

    /// Executes a program and waits for its end.
    ///
    /// - Throws: `JudgeFailure` where the sandbox fails or is too weak.
    mutating func execute(_ request: ExecuteRequest) throws(JudgeFailure) -> BoxReport {
        var box = if let box = self.box.take() { box } else { try compiler.standingBox() }
        let report = try box.execute(request)
        self.box = consume box
        return report
    }

    /// Has the box torn down while the caller does something else.
    package mutating func hangUp() {
        guard var box = box.take() else { return }
        box.hangUp()
        self.box = consume box
    }
}
