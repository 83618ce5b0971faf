struct JudgeProbe {
    /// Sends a stream through a detector and counts how often it is wrong.
    func run(
        _ reference: [Double], _ window: Int, _ stream: [Double], _ changes: [Int]
    ) -> (still: Int, drifted: Int, early: Int, falseAlarms: Int, missed: Int) {
        let detector = DriftDetector(reference, window)
        let answers = stream.map { detector.add($0) }
        let early = answers.prefix(window - 1).count { $0 }
        var still = (count: 0, alarms: 0)
        var drifted = (count: 0, alarms: 0)
        for phase in 0...changes.count {
            // After a change, three windows pass before the answers count.
            let start = phase == 0 ? 0 : min(changes[phase - 1] + 3 * window, stream.count)
            let end = phase < changes.count ? changes[phase] : stream.count
            guard start < end else { continue }
            let alarms = answers[start..<end].count { $0 }
            if phase % 2 == 0 {
                still.count += end - start
                still.alarms += alarms
            } else {
                drifted.count += end - start
                drifted.alarms += alarms
            }
        }
        let missed = drifted.count - drifted.alarms
        return (
            still.count, drifted.count, early,
            max(0, still.alarms - still.count / 50), max(0, missed - drifted.count / 20)
        )
    }
}
