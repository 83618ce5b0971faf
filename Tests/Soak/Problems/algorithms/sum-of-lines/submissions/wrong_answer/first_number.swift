while let line = readLine() {
    print(line.split(separator: " ").first.flatMap { Int($0) } ?? 0)
}
