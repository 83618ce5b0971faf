/// Forks, and so do its children: forty processes at most, each for two seconds.
struct Program: Attack {
    func perform() -> Int {
        let fork = unsafeBitCast(dlsym(nil, "fork"), to: (@convention(c) () -> Int32).self)
        for generation in 0..<5 {
            let child = fork()
            if child == 0 {
                say("reached: a child of generation \(generation)")
                if generation == 4 {
                    sleep(2)
                    _exit(0)
                }
            } else if child < 0 {
                held("fork")
            }
        }
        sleep(2)
        return 42
    }
}
