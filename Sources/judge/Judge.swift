internal import ArgumentParser

@main
struct Judge: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "An interview-preparation judge for Swift.")
}
