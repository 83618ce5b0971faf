struct JudgeProbe {
    /// What models with different seeds make after they have seen `data`; nothing
    /// of a model that makes another number of values.
    func run(_ data: [Double], _ count: Int, _ seeds: [UInt64]) -> [[Double]] {
        seeds.map { seed in
            let model = Model(seed)
            model.fit(data)
            let values = model.generate(count)
            return values.count == count ? values : []
        }
    }
}
