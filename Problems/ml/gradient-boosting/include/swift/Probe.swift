struct JudgeProbe {
    /// What a model says of hidden rows when it has been fitted to others.
    func run(
        _ X: [[Double]], _ y: [Double], _ rounds: Int, _ rate: Double, _ maxDepth: Int,
        _ hidden: [[Double]]
    ) -> [Double] {
        let model = Model(rounds, rate, maxDepth)
        model.fit(X, y)
        return model.predict(hidden)
    }
}
