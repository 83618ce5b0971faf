struct Pair {
    var first: Int
    var second: Int
}
