struct JudgeProbe {
    /// Sends a stream through a detector.
    ///
    /// - Returns: The positions at which its answers change: to `true`, to `false`, and so on.
    func run(_ reference: [Double], _ window: Int, _ stream: [Double]) -> [Int] {
        let detector = DriftDetector(reference, window)
        var switches: [Int] = []
        var isOn = false
        for place in 0..<stream.count {
            let answer = detector.add(stream[place])
            if answer ? !isOn : isOn {
                switches.append(place)
                isOn = answer
            }
        }
        return switches
    }
}
