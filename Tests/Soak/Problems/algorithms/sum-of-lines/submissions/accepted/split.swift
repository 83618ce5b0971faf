while let line = readLine() {
    print(line.split(separator: " ").compactMap { Int($0) }.reduce(0, +))
}
