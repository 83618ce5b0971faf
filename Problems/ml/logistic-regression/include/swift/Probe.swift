struct JudgeProbe {
    /// What a model says of hidden rows when it has been fitted to others.
    func run(_ X: [[Double]], _ y: [Int], _ l2: Double, _ hidden: [[Double]]) -> [Double] {
        let model = Model()
        model.fit(X, y, l2)
        return model.predictProba(hidden)
    }
}
