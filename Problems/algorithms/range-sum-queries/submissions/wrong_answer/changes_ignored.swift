// Makes prefix sums once and never changes them.
func numbers() -> [Int] {
    readLine()!.split(separator: " ").map { Int($0)! }
}

func run() {
    let q = numbers()[1]
    var prefix = [0]
    for number in numbers() {
        prefix.append(prefix.last! + number)
    }
    for _ in 0..<q {
        let words = readLine()!.split(separator: " ")
        if words[0] == "sum" {
            print(prefix[Int(words[2])!] - prefix[Int(words[1])! - 1])
        }
    }
}

run()
