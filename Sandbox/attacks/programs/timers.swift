/// Has timers of every kind fire as fast as they can, and spins.
struct Program: Attack {
    func perform() -> Int {
        for number in [SIGALRM, SIGVTALRM, SIGPROF] { signal(number, { _ in }) }
        let fast = timeval(tv_sec: 0, tv_usec: 1)
        var value = itimerval(it_interval: fast, it_value: fast)
        let set = unsafeBitCast(
            dlsym(nil, "setitimer"),
            to: (@convention(c) (Int32, UnsafePointer<itimerval>, Int) -> Int32).self)
        for which: Int32 in 0..<3 { _ = set(which, &value, 0) }
        while getpid() > 0 {}
        return 42
    }
}
