/// Calls functions of the runner that only the runner may call.
struct Program: Attack {
    func perform() -> Int {
        for name in ["jr_run_test", "jb_send", "jb_receive", "jb_place", "start_child"] {
            judge(name, worked: dlsym(nil, name) != nil)
        }
        return 42
    }
}
