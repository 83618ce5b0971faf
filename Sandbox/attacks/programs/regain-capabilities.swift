/// Asks for capabilities by prctl: ambient ones, and to keep them.
struct Program: Attack {
    func perform() -> Int {
        judge("an ambient capability", worked: kernel(Call.prctl, 47, 2, 21) >= 0)
        judge("keep capabilities", worked: kernel(Call.prctl, 8, 1) >= 0)
        judge("other secure bits", worked: kernel(Call.prctl, 28, 0) >= 0)
        return 42
    }
}
