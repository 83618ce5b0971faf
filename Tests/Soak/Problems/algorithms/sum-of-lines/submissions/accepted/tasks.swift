@main enum Program {
    static func main() async {
        while let line = readLine() {
            let sum = await withTaskGroup(of: Int.self) { group in
                for word in line.components(separatedBy: " ") {
                    group.addTask { Int(word) ?? 0 }
                }
                return await group.reduce(0, +)
            }
            print(sum)
        }
    }
}
