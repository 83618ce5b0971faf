/// Takes back that it ends with its parent, to outlive a judge that is killed.
struct Program: Attack {
    func perform() -> Int {
        let result = kernel(Call.prctl, 1, 0)  // PR_SET_PDEATHSIG
        judge("no end with the parent", worked: result == 0)
        return 42
    }
}
