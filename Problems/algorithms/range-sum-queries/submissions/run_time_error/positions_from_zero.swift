// Uses positions as indices, although they begin at 1.
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
            values[first] = second
        } else {
            print(values[first...second].reduce(0, +))
        }
    }
}

run()
