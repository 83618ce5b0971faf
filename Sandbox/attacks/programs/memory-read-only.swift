/// Writes 700 MiB in parts and makes each read-only, so that it is no longer
/// counted as data.
struct Program: Attack {
    func perform() -> Int {
        let part = 16 << 20
        for number in 1...44 {
            guard let area = map(part, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS) else {
                held("part \(number)")
                return 42
            }
            memset(area, 1, part)
            mprotect(area, part, PROT_READ)
        }
        reached("700 MiB")
        return 42
    }
}
