/// Starts up to ten thousand threads that wait.
struct Program: Attack {
    func perform() -> Int {
        var count = 0
        while count < 10000, thread({ sleep(3) }) { count += 1 }
        judge("\(count) threads", worked: count > 80)
        return 42
    }
}
