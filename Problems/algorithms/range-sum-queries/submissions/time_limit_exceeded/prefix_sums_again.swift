// Keeps prefix sums and changes all that lie behind a position, O(n) a set.
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
        let (first, second) = (Int(words[1])!, Int(words[2])!)
        if words[0] == "set" {
            let change = second - (prefix[first] - prefix[first - 1])
            for i in first..<prefix.count {
                prefix[i] += change
            }
        } else {
            print(prefix[second] - prefix[first - 1])
        }
    }
}

run()
