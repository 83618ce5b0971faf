while true {
    let numbers = (readLine() ?? "").split(separator: " ").compactMap { Int($0) }
    print(numbers[0] + numbers.dropFirst().reduce(0, +))
}
