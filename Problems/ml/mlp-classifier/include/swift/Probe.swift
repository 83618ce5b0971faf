struct JudgeProbe {
    /// What models with different seeds say of unseen rows, one after the other.
    func run(
        _ X: [[Double]], _ y: [Int], _ hidden: Int, _ epochs: Int, _ seeds: [UInt64],
        _ unseen: [[Double]]
    ) -> [[Int]] {
        seeds.map { seed in
            let model = Model(hidden, seed)
            model.fit(X, y, epochs)
            return model.predict(unseen)
        }
    }
}
