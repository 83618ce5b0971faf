// Adds up the numbers of each range, O(n) a sum.
func numbers() -> [Int] {
    readLine()!.split(separator: " ").map { Int($0)! }
}

func run() {
    let q = numbers()[1]
    var values = numbers()
    for _ in 0..<q {
        let words = readLine()!.split(separator: " ")
        let (first, second) = (Int(words[1])!, Int(words[2])!)
        if words[0] == "set" {
            values[first - 1] = second
        } else {
            print(values[first - 1..<second].reduce(0, +))
        }
    }
}

run()
