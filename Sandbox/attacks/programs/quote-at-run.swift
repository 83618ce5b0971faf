/// Says that it is another file when it crashes, so that a report quotes that.
struct Program: Attack {
    func perform() -> Int {
        #sourceLocation(file:"/etc/passwd",line:1)
        let empty: [Int] = []
        return empty[Host.port]
        #sourceLocation()
    }
}
