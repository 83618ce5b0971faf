/// Walks the file system for answers of tests and for packages.
struct Program: Attack {
    func perform() -> Int {
        var found: [String] = []
        var seen = 0
        func walk(_ folder: String, _ depth: Int) {
            guard depth < 5, seen < 5000 else { return }
            for name in names(folder) ?? [] {
                seen += 1
                let path = folder + "/" + name
                if name.hasSuffix(".ans") || name == "problem.yaml" || name.hasSuffix(".sqlite") {
                    found.append(path)
                }
                walk(path, depth + 1)
            }
        }
        for root in ["/proc/self/cwd/..", "/proc/self/root", "/"] { walk(root, 4) }
        for root in ["/home", "/root", "/var", "/tmp", "/work", "/opt", "/usr", "/srv", "/data"] {
            walk(root, 0)
        }
        judge("\(found.prefix(3)) of \(seen > 0 ? "some" : "no") names", worked: !found.isEmpty)
        return 42
    }
}
