struct JudgeProbe {
    /// What models with different seeds make after they have seen `data`; nothing of a model
    /// that makes another number of values, or hands the data back.
    func run(_ data: [Double], _ count: Int, _ seeds: [UInt64]) -> [[Double]] {
        let known = Set(data)
        return seeds.map { seed in
            var model = Model(seed)
            model.fit(data)
            let values = model.generate(count)
            guard values.count == count else {
                print("seed \(seed): \(values.count) values, not \(count)")
                return []
            }
            var old = 0
            for value in values where known.contains(value) { old += 1 }
            guard old <= count / 2 else {
                print("seed \(seed): \(old) of \(count) values are not new but values of `data`")
                return []
            }
            return values
        }
    }
}
