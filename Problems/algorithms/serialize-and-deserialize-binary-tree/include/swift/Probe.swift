struct JudgeProbe {
    /// The first process: what crosses.
    func send(_ root: TreeNode?) -> String { Codec().serialize(root) }

    /// The second process: the tree that came through.
    func receive(_ data: String) -> TreeNode? { Codec().deserialize(data) }
}
