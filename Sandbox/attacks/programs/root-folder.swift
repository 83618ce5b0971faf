/// Lists the root folder and the devices.
struct Program: Attack {
    func perform() -> Int {
        let known: Set = [
            "dev", "lib", "lib64", "opt", "proc", "usr", "var", "tmp", "home", "root",
        ]
        let root = names("/")
        let strange = root?.filter { !known.contains($0) } ?? []
        judge(
            "/: \(strange)",
            worked: ["etc", "sys", "boot", "run"].contains { strange.contains($0) })
        let devices = names("/dev")?.filter { !["null", "zero", "urandom"].contains($0) }
        judge("/dev: \(devices ?? [])", worked: !(devices ?? []).isEmpty)
        for folder in ["/home", "/root", "/var", "/tmp"] where names(folder) != nil {
            say("folder: \(folder): \(names(folder) ?? [])")
        }
        return 42
    }
}
