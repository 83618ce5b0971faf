class Pipeline {
    /// Takes the tasks with their dependencies; each may be tried again up to
    /// `maxRetries` times.
    init(_ tasks: [(name: String, deps: [String])], _ maxRetries: Int) {

    }

    /// Hands out the tasks that may start now.
    func ready() -> [String] {

    }

    /// Says how a run of the task `name` has ended.
    func report(_ name: String, _ success: Bool) {

    }

    /// One of "invalid", "running", "succeeded" and "failed".
    var status: String {

    }
}
