/// Opens descriptors until there are no more.
struct Program: Attack {
    func perform() -> Int {
        var count = 0
        while count < 10000, dup(0) >= 0 { count += 1 }
        judge("\(count) descriptors", worked: count > 64)
        return 42
    }
}
