/// Makes the call of number -2, which there is not.
struct Program: Attack {
    func perform() -> Int {
        judge("call -2", worked: kernel(-2) >= 0)
        return 42
    }
}
