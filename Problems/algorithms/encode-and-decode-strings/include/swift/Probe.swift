struct JudgeProbe {
    /// The first process: what crosses.
    func send(_ strs: [String]) -> String { Codec().encode(strs) }

    /// The second process: the list that came through.
    func receive(_ text: String) -> [String] { Codec().decode(text) }
}
